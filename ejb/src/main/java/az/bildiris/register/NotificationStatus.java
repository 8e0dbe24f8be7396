package az.bildiris.register;

/** The notification's status (bildirişin statusu). */
public enum NotificationStatus {
    IN_FORCE,
    PENDING_EFFECT,
    LAPSED
}
