package az.bildiris.content;

/** Legal standing of an employer (Labour Code art. 3). */
public enum EmployerKind {
    LEGAL_ENTITY,
    BRANCH,
    INDIVIDUAL
}
