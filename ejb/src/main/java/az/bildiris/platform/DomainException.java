package az.bildiris.platform;

import jakarta.ejb.ApplicationException;

/** A failure that the user can correct; {@code key} names its message in the bundles. It rolls back the transaction. */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
    private final Kind kind;
    private final String key;

    /** What the answer to it is, whoever asked. */
    public enum Kind {
        /** It does not exist, or not for this caller. */
        MISSING(404),
        /** The caller may not see it, or has not stated a reason. */
        FORBIDDEN(403),
        /** What was sent cannot be taken as it is. */
        REFUSED(422),
        /** The caller must wait. */
        TOO_OFTEN(429),
        /** The service must wait for something; the caller may come again. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The status of HTTP (RFC 9110). */
        public int status() {
            return status;
        }
    }

    protected DomainException(Kind kind, String key) {
        super(key);
        this.kind = kind;
        this.key = key;
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }
}
