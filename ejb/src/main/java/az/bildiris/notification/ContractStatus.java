package az.bildiris.notification;

/** Müqavilənin statusu. */
public enum ContractStatus {
    IN_FORCE,
    LAPSED
}
