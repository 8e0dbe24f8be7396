package az.bildiris.audit;

/** How an attempt ended. */
public enum AuditResult {
    DONE,
    REFUSED,
    FAILED
}
