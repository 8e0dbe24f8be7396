package az.bildiris.reason;

import az.bildiris.platform.DomainException;

/** Staff asked for data without a live reason; said of unknown ids, too, so that the answer tells nothing. */
public class ReasonMissing extends DomainException {
    public ReasonMissing() {
        super("access.reasonMissing");
    }
}
