package az.bildiris.access;

import az.bildiris.platform.DomainException;

/** The portal's account names no FİN, so nothing can be shown to it. */
public class FinMissing extends DomainException {
    public FinMissing() {
        super("access.finMissing");
    }
}
