package az.bildiris.notification;

/** Bildirişin statusu. */
public enum NotificationStatus {
    IN_FORCE,
    PENDING_EFFECT,
    LAPSED
}
