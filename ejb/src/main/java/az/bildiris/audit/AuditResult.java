package az.bildiris.audit;

/** The result of an attempted action. */
public enum AuditResult {
    DONE,
    REFUSED,
    FAILED
}
