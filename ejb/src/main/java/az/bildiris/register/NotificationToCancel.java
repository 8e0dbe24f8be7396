package az.bildiris.register;

import az.bildiris.content.NotificationContent;
import java.time.Instant;

/**
 * A notification that its employer wants to cancel; {@code last} says that it is valid and no valid one followed it.
 */
public record NotificationToCancel(NotificationContent content, Instant registeredAt, boolean last) {}
