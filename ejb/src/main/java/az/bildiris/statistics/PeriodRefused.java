package az.bildiris.statistics;

import az.bildiris.platform.DomainException;

/** An invalid period: no months, in the wrong order, before the register began, or more than ten years. */
public class PeriodRefused extends DomainException {
    public PeriodRefused() {
        super(Kind.MISSING, "statistics.periodRefused");
    }
}
