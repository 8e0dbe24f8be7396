package az.bildiris.content;

/** The employer's official who is responsible for the notification. */
public record Official(String position, String fullName) {}
