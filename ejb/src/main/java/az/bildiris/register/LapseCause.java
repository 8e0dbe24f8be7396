package az.bildiris.register;

/** What ended or broke a contract. */
public enum LapseCause {
    TERMINATED,
    INSPECTORATE_DECISION,
    BASE_INVALID
}
