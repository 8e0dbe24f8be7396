package az.bildiris.container;

import az.bildiris.platform.DomainException;

/** The server is already checking as many signatures as it can; the same request may succeed a moment later. */
public class Busy extends DomainException {
    public Busy() {
        super(Kind.UNAVAILABLE, "unavailable.busy");
    }
}
