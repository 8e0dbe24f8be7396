package az.bildiris.notification;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A notification with all that is needed to check its signature again.
 *
 * @param original empty if the older system had none
 * @param isRegistered whether an XML is the registered one, and every column of the register follows from it
 */
public record Checkable(NotificationDetails details, Optional<Original> original, Predicate<byte[]> isRegistered) {}
