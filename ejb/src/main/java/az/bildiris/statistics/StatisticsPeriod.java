package az.bildiris.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A period of past months, both included, of at most ten years. Throws {@link PeriodRefused}. */
public record StatisticsPeriod(YearMonth from, YearMonth to) {
    /** The month of the register's first notification (1 July 2014). */
    public static final YearMonth FIRST = YearMonth.of(2014, 7);

    private static final int MOST_MONTHS = 120;
    private static final int USUAL_MONTHS = 12;

    public StatisticsPeriod {
        if (!fits(from, to)) {
            throw new PeriodRefused();
        }
    }

    /** Whether these months are a valid period. */
    public static boolean fits(YearMonth from, YearMonth to) {
        return !from.isBefore(FIRST) && !to.isBefore(from) && ChronoUnit.MONTHS.between(from, to) < MOST_MONTHS;
    }

    /** The period from months in an address, as {@code 2026-10}; the preset is the last twelve past months. */
    public static StatisticsPeriod of(Optional<String> from, Optional<String> to, LocalDate today) {
        YearMonth closed = closed(today);
        YearMonth end = to.map(StatisticsPeriod::month).orElse(closed);
        if (end.isAfter(closed)) {
            throw new PeriodRefused();
        }
        YearMonth usual = end.minusMonths(USUAL_MONTHS - 1L);
        YearMonth beginning = from.map(StatisticsPeriod::month).orElse(usual.isBefore(FIRST) ? FIRST : usual);
        return new StatisticsPeriod(beginning, end);
    }

    /** The last past month as of that day. */
    public static YearMonth closed(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new PeriodRefused();
        }
    }

    /** All months of the period. */
    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }
}
