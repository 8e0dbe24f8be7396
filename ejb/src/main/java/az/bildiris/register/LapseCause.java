package az.bildiris.register;

/** The cause for which a contract lapsed. */
public enum LapseCause {
    TERMINATED,
    INSPECTORATE_DECISION,
    BASE_INVALID
}
