package az.bildiris.registration;

import az.bildiris.notification.NotificationDetails;
import java.util.Optional;

/**
 * A notification whose signature somebody wanted checked again.
 *
 * @param check empty without an original, and when too much was asked
 * @param tooMany whether this person has to wait a minute
 */
public record Rechecked(NotificationDetails details, Optional<Recheck> check, boolean tooMany) {}
