package az.bildiris.register;

import az.bildiris.platform.DomainException;

/** The caller may not see such a notification; unknown, malformed and other persons' ids get the same answer. */
public class NotificationNotFound extends DomainException {
    public NotificationNotFound() {
        super(Kind.MISSING, "notification.notFound");
    }
}
