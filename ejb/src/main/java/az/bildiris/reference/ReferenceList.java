package az.bildiris.reference;

/** The reference lists (soraqça) of the Labour Code. */
public enum ReferenceList {
    TERMINATION_REASON,
    GROSS_BREACH,
    FIXED_TERM_REASON,
    AMENDMENT_KIND,
    /** For what staff may open a person; of several laws. */
    ACCESS_PURPOSE
}
