package az.bildiris.register;

/** Who entered a notification (art. 49(2), (2-2)). */
public enum NotificationOrigin {
    EMPLOYER,
    TAX_AUTHORITY
}
