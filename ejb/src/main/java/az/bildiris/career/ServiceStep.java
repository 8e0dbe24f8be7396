package az.bildiris.career;

import java.time.Period;
import java.util.List;

/**
 * What follows from a length of service (spec 14.11).
 *
 * @param years from so many whole years on; the last step begins when they are exceeded
 * @param exceeded whether a day more is needed
 * @param amount weeks of notice or days of leave
 * @param severance average monthly pays at least, in tenths; nought where none follows
 */
public record ServiceStep(int years, boolean exceeded, int amount, int severance) {
    /** Notice in weeks and severance by service with this employer (Labour Code art. 77). */
    public static final List<ServiceStep> NOTICE = List.of(
            new ServiceStep(0, false, 2, 10),
            new ServiceStep(1, false, 4, 14),
            new ServiceStep(5, false, 6, 17),
            new ServiceStep(10, true, 9, 20));

    /** Extra leave in days by service with all employers (Labour Code art. 116). */
    public static final List<ServiceStep> LEAVE = List.of(
            new ServiceStep(0, false, 0, 0),
            new ServiceStep(5, false, 2, 0),
            new ServiceStep(10, false, 4, 0),
            new ServiceStep(15, true, 6, 0));

    boolean reachedBy(Period length) {
        boolean whole = length.getMonths() == 0 && length.getDays() == 0;
        return length.getYears() > years || (length.getYears() == years && !(exceeded && whole));
    }

    /** The last step that a length has reached. */
    static ServiceStep of(List<ServiceStep> steps, Period length) {
        return steps.stream()
                .filter(step -> step.reachedBy(length))
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }
}
