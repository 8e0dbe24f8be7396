package az.bildiris.container;

import az.bildiris.platform.DomainException;

/** Our data on revoked certificates are too old to judge by: no fault of the sender, who should try again later. */
public class RevocationStale extends DomainException {
    public RevocationStale() {
        super("unavailable.revocation");
    }
}
