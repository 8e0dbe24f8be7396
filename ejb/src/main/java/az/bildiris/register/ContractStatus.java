package az.bildiris.register;

/** Müqavilənin statusu. */
public enum ContractStatus {
    IN_FORCE,
    LAPSED
}
