package az.bildiris.notification;

/** Who entered a notification (art. 49(2), (2-2)). */
public enum Origin {
    EMPLOYER,
    TAX_AUTHORITY
}
