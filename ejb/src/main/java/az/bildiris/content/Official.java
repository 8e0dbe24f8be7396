package az.bildiris.content;

/** The employer's official who answers for the notification. */
public record Official(String position, String fullName) {}
