package az.bildiris.reference;

/** The reference lists (soraqça) of the Labour Code. */
public enum ReferenceList {
    TERMINATION_REASON,
    GROSS_BREACH,
    FIXED_TERM_REASON,
    AMENDMENT_KIND,
    /** Purposes for which staff may open a person's data, from several laws. */
    ACCESS_PURPOSE
}
