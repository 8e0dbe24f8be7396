package az.bildiris.container;

import az.bildiris.platform.DomainException;

/** More signatures to check at once than the server can; the same is worth another try in a moment. */
public class Busy extends DomainException {
    public Busy() {
        super("unavailable.busy");
    }
}
