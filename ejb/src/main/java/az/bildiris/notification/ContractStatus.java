package az.bildiris.notification;

/** The contract's status (müqavilənin statusu). */
public enum ContractStatus {
    IN_FORCE,
    LAPSED
}
