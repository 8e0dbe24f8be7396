package az.bildiris.content;

/** What was notified: the root element of the signed document. */
public enum NotificationType {
    CONCLUSION,
    AMENDMENT,
    TERMINATION
}
