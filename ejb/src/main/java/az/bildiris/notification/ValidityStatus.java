package az.bildiris.notification;

/** The validity status (etibarlılıq statusu). */
public enum ValidityStatus {
    VALID,
    INVALID
}
