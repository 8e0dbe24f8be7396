package az.bildiris.notification;

/** What ended or broke a contract. */
public enum LapseCause {
    TERMINATED,
    INSPECTORATE_DECISION,
    BASE_INVALID
}
