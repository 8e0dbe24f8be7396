package az.bildiris.reason;

/** What was read about one person, and whose it is. */
public record Seen<T>(Subject subject, T what) {}
