package az.bildiris.registration;

import az.bildiris.notification.NotificationDetails;
import java.util.Optional;

/**
 * A notification whose signature a person has checked again.
 *
 * @param check empty without an original, and when the rate limit is exceeded
 * @param tooMany whether the person must wait a minute
 */
public record RecheckedNotification(NotificationDetails details, Optional<SignatureRecheck> check, boolean tooMany) {}
