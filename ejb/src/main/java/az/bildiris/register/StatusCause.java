package az.bildiris.register;

/** The cause of a notification's status; each has a sentence in the bundles. */
public enum StatusCause {
    IN_FORCE,
    TERM_PASSED,
    TERMINATION_IN_EFFECT,
    INVALID,
    CANCELLED,
    TERMINATED,
    INSPECTORATE_DECISION,
    BASE_INVALID,
    TEMPORARY_CHANGE_OVER,
    TAKES_EFFECT_LATER,
    CHANGE_TAKES_EFFECT_LATER,
    WORK_STARTS_LATER
}
