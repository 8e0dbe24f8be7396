package az.bildiris.career;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.career.LengthOfService.Block;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line is worked out by hand: periods, sum of days, days that count, length, number of blocks. */
class LengthOfServiceTest {
    @ParameterizedTest
    @CsvSource({
        // One month by the calendar, whatever it has of days.
        "2020-01-01..2020-01-31, 31, 31, 0-1-0, 1",
        "2021-02-01..2021-02-28, 28, 28, 0-1-0, 1",
        "2020-03-15..2020-03-15, 1, 1, 0-0-1, 1",
        // Two contracts overlap by the 16 days from 16 to 31 January: 46 days from 1 January to 15 February.
        "2020-01-01..2020-01-31 2020-01-16..2020-02-15, 62, 46, 0-1-15, 1",
        // A third one of six days lies inside both.
        "2020-01-01..2020-01-31 2020-01-16..2020-02-15 2020-01-20..2020-01-25, 68, 46, 0-1-15, 1",
        // One ends and another begins on 31 January: that day counts once; 1 January to 29 February are two months.
        "2020-01-01..2020-01-31 2020-01-31..2020-02-29, 61, 60, 0-2-0, 1",
        // The next begins on the day after: one block.
        "2020-01-01..2020-01-31 2020-02-01..2020-02-29, 60, 60, 0-2-0, 1",
        // A day between makes two blocks: 31 days are a month, 28 days (2 to 29 February) are days.
        "2020-01-01..2020-01-31 2020-02-02..2020-02-29, 59, 59, 0-1-28, 2",
        // A year from 29 February ends with 27 February; one day less than a year is 11 months and 30 days.
        "2020-02-29..2021-02-27, 365, 365, 0-11-30, 1",
        "2020-02-29..2021-02-28, 366, 366, 1-0-1, 1",
        "2019-03-01..2020-02-29, 366, 366, 1-0-0, 1",
        // 31 January and a month is the last day of February: the month is over when that day has begun a new one.
        "2021-01-31..2021-02-27, 28, 28, 0-0-28, 1",
        "2021-01-31..2021-02-28, 29, 29, 0-1-1, 1",
        // Twenty days and twenty days are forty: of several blocks' remaining days thirty make a month.
        "2020-01-01..2020-01-20 2020-03-01..2020-03-20, 40, 40, 0-1-10, 2",
        // Eleven months and two times fifteen days are a year.
        "2019-01-01..2019-12-15 2020-03-01..2020-03-15, 364, 364, 1-0-0, 2"
    })
    void worked(String periods, long days, long effective, String length, int blocks) {
        LengthOfService service = LengthOfService.of(Arrays.stream(periods.split(" "))
                .map(LengthOfServiceTest::block)
                .toList());

        assertThat(service.days()).isEqualTo(days);
        assertThat(service.effective()).isEqualTo(effective);
        assertThat(service.overlapping()).isEqualTo(days - effective);
        assertThat(service.length()).isEqualTo(length(length));
        assertThat(service.blocks()).hasSize(blocks);
    }

    @Test
    void orderOfThePeriodsDoesNotMatter() {
        List<Block> periods = List.of(
                block("2020-03-01..2020-03-20"), block("2019-01-01..2019-06-30"), block("2019-06-01..2019-12-31"));
        List<Block> reversed = List.of(periods.get(2), periods.get(1), periods.get(0));

        assertThat(LengthOfService.of(reversed).blocks())
                .isEqualTo(LengthOfService.of(periods).blocks());
    }

    /** Fifty contracts of one month each, one after the other: four years and two months without a gap. */
    @Test
    void fiftyContracts() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        List<Block> months = IntStream.range(0, 50)
                .mapToObj(i ->
                        new Block(first.plusMonths(i), first.plusMonths(i + 1L).minusDays(1)))
                .toList();

        assertThat(LengthOfService.of(months).length()).isEqualTo(Period.of(4, 2, 0));
        assertThat(LengthOfService.of(months).blocks()).hasSize(1);
    }

    @Test
    void nobodyHasServiceWithoutWork() {
        LengthOfService none = LengthOfService.of(List.of());

        assertThat(none.days()).isZero();
        assertThat(none.length()).isEqualTo(Period.ZERO);
        assertThat(none.blocks()).isEmpty();
    }

    private static Block block(String text) {
        int dots = text.indexOf("..");
        return new Block(LocalDate.parse(text.substring(0, dots)), LocalDate.parse(text.substring(dots + 2)));
    }

    private static Period length(String text) {
        int[] parts = Arrays.stream(text.split("-")).mapToInt(Integer::parseInt).toArray();
        return Period.of(parts[0], parts[1], parts[2]);
    }
}
