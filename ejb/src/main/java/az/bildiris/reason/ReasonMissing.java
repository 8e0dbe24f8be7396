package az.bildiris.reason;

import az.bildiris.platform.DomainException;

/** Staff requested data without a valid reason; unknown ids get the same answer, so that it discloses nothing. */
public class ReasonMissing extends DomainException {
    public ReasonMissing() {
        super(Kind.FORBIDDEN, "access.reasonMissing");
    }
}
