package az.bildiris.statistics;

import az.bildiris.platform.DomainException;

/** No months, in the wrong order, before the register began, or more than ten years of them. */
public class PeriodRefused extends DomainException {
    public PeriodRefused() {
        super("statistics.periodRefused");
    }
}
