package az.bildiris.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "0, true, <5, 0",
        "5, true, <5, 0",
        "10, true, <5, 0",
        "0, false, 5, 5",
        "5, false, 5, 5",
        "1235, false, 1235, 1235"
    })
    void smallIsSaidNeitherInDigitsNorByItsBar(long rounded, boolean small, String text, long drawn) {
        var figure = new Figure(rounded, small);

        assertThat(figure.text()).isEqualTo(text);
        assertThat(figure.number()).isEqualTo(drawn);
    }

    @Test
    void withoutMonthsItIsTheLastTwelveThatAreOver() {
        StatisticsPeriod usual = StatisticsPeriod.of(Optional.empty(), Optional.empty(), TODAY);

        assertThat(usual.from()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(usual.to()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(usual.months()).hasSize(12).startsWith(usual.from()).endsWith(usual.to());
    }

    @ParameterizedTest
    @CsvSource({"2014-07, 2024-06", "2026-10, 2026-10", "2016-11, 2026-10"})
    void tenYearsAreTheLongest(String from, String to) {
        assertThat(StatisticsPeriod.of(Optional.of(from), Optional.of(to), TODAY)
                        .months())
                .hasSizeBetween(1, 120);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10, 2026-09",
        "2014-06, 2015-06",
        "2016-10, 2026-10",
        "2026-11, 2026-11",
        "2026-01, 2027-01",
        "2026-13, 2026-10",
        "x, 2026-10",
        "'', 2026-10"
    })
    void whatIsNoPeriodIsRefused(String from, String to) {
        assertThatThrownBy(() -> StatisticsPeriod.of(Optional.of(from), Optional.of(to), TODAY))
                .isInstanceOf(PeriodRefused.class);
    }
}
