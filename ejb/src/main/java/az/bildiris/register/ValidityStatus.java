package az.bildiris.register;

/** The validity status (etibarlılıq statusu). */
public enum ValidityStatus {
    VALID,
    INVALID
}
