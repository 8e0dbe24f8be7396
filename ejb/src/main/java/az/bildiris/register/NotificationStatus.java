package az.bildiris.register;

/** Bildirişin statusu. */
public enum NotificationStatus {
    IN_FORCE,
    PENDING_EFFECT,
    LAPSED
}
