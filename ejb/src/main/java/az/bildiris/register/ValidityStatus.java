package az.bildiris.register;

/** Etibarlılıq statusu. */
public enum ValidityStatus {
    VALID,
    INVALID
}
