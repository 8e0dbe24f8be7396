package az.bildiris.notification;

/** Etibarlılıq statusu. */
public enum ValidityStatus {
    VALID,
    INVALID
}
