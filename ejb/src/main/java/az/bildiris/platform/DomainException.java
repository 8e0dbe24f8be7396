package az.bildiris.platform;

import jakarta.ejb.ApplicationException;

/** Something a person can do something about; {@code key} names its sentence in the bundles. Rolls back. */
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
