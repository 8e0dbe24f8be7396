package az.bildiris.audit;

/** The action that somebody performed or attempted. */
public enum AuditAction {
    SIGN_IN,
    /** Staff searched for a person. */
    FIND,
    /** Staff stated a reason, which opens a person's data. */
    OPEN,
    CLOSE,
    LIST,
    VIEW,
    /** All contracts of a person, and what follows from them. */
    CAREER,
    /** One contract with its terms on a day. */
    CONTRACT,
    DOWNLOAD,
    PRINT,
    /** The print that proves a registration. */
    PROOF,
    /** The signature was checked again. */
    CHECK,
    /** An inspector downloaded the report on the signature. */
    REPORT,
    /** The worker read who accessed their data. */
    LOOKS,
    /** The auditor read the trail. */
    TRAIL,
    /** Somebody exported data as a file. */
    EXPORT,
    /** A supervisor viewed emergencies, or decided on one. */
    REVIEW,
    /** An inspector withholds looks from the worker for a time, or a supervisor decides on that. */
    WITHHOLD,
    /** Somebody recorded a decision on a notification, or an employer's successor. */
    RECORD,
    QUESTION,
    ANSWER,
    /** Another system called the REST interface. */
    API,
    /** Somebody opened any other page. */
    PAGE
}
