package az.bildiris.register;

/** The contract's status (müqavilənin statusu). */
public enum ContractStatus {
    IN_FORCE,
    LAPSED
}
