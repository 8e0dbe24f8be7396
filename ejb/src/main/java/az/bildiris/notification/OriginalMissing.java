package az.bildiris.notification;

import az.bildiris.platform.DomainException;

/** The notification was taken over from the older system without its signed original. */
public class OriginalMissing extends DomainException {
    public OriginalMissing() {
        super(Kind.MISSING, "notification.originalMissing");
    }
}
