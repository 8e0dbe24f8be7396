package az.bildiris.notification;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A notification with what it takes to check its signature again.
 *
 * @param original empty where the older system handed over none
 * @param isRegistered whether XML is the registered one, and every column of the register follows from it
 */
public record Checkable(NotificationDetails details, Optional<Original> original, Predicate<byte[]> isRegistered) {}
