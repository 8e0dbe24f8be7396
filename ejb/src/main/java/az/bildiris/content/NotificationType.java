package az.bildiris.content;

/** The type of a notification, which is the root element of the signed document. */
public enum NotificationType {
    CONCLUSION,
    AMENDMENT,
    TERMINATION
}
