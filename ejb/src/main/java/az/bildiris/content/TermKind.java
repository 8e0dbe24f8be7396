package az.bildiris.content;

/** Whether a contract has a term (art. 45). */
public enum TermKind {
    INDEFINITE,
    FIXED
}
