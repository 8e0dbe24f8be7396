package az.bildiris.platform;

import jakarta.ejb.ApplicationException;

/** A failure that the user can correct; {@code key} names its message in the bundles. It rolls back the transaction. */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
    private final String key;

    protected DomainException(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
