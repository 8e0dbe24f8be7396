package az.bildiris.audit;

/** What somebody did, or tried. */
public enum AuditAction {
    SIGN_IN,
    /** Staff looked for a person. */
    FIND,
    /** Staff stated a reason, which opens a person. */
    OPEN,
    CLOSE,
    LIST,
    VIEW,
    DOWNLOAD,
    PRINT,
    /** The print that proves a registration. */
    PROOF,
    /** The signature was checked again. */
    CHECK,
    /** An inspector took the report on the signature. */
    REPORT,
    /** The worker read who looked. */
    LOOKS,
    /** The auditor read the trail. */
    TRAIL,
    /** Whole, as a file. */
    EXPORT,
    /** A supervisor looked at emergencies, or decided on one. */
    REVIEW,
    /** An inspector withholds looks from the worker for a time, or a supervisor decides on that. */
    WITHHOLD,
    /** A decision on a notification, or an employer's successor, was written into the register. */
    RECORD,
    QUESTION,
    ANSWER,
    /** Another system asked at the door for documents. */
    API,
    /** Any other page. */
    PAGE
}
