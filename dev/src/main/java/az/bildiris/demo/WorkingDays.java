package az.bildiris.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Working days: Monday to Friday except the holidays with a fixed date (Labour Code art. 105). */
final class WorkingDays {
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 2),
            MonthDay.of(1, 20),
            MonthDay.of(3, 8),
            MonthDay.of(3, 20),
            MonthDay.of(3, 21),
            MonthDay.of(3, 22),
            MonthDay.of(3, 23),
            MonthDay.of(3, 24),
            MonthDay.of(5, 9),
            MonthDay.of(5, 28),
            MonthDay.of(6, 15),
            MonthDay.of(6, 26),
            MonthDay.of(11, 8),
            MonthDay.of(11, 9),
            MonthDay.of(12, 31));

    private WorkingDays() {}

    static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day));
    }

    /** The day itself, or the first working day after it. */
    static LocalDate from(LocalDate day) {
        LocalDate found = day;
        while (!working(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** So many working days later, or earlier when negative. */
    static LocalDate plus(LocalDate day, int days) {
        LocalDate found = day;
        for (int left = Math.abs(days); left > 0; ) {
            found = found.plusDays(days > 0 ? 1 : -1);
            left -= working(found) ? 1 : 0;
        }
        return found;
    }
}
