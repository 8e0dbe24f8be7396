package az.bildiris.access;

import az.bildiris.platform.DomainException;

/** The portal's account has no FİN, so it has no access to data. */
public class FinMissing extends DomainException {
    public FinMissing() {
        super(Kind.FORBIDDEN, "access.finMissing");
    }
}
