package az.bildiris.container;

import az.bildiris.platform.DomainException;

/** Our revocation data are too old to judge a certificate. The sender is not at fault and should try again later. */
public class RevocationStale extends DomainException {
    public RevocationStale() {
        super(Kind.UNAVAILABLE, "unavailable.revocation");
    }
}
