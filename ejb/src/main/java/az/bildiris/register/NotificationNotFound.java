package az.bildiris.register;

import az.bildiris.platform.DomainException;

/** No such notification for this caller: unknown, malformed and foreign ids look the same. */
public class NotificationNotFound extends DomainException {
    public NotificationNotFound() {
        super("notification.notFound");
    }
}
