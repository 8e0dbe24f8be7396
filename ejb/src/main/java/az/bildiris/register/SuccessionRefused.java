package az.bildiris.register;

import az.bildiris.platform.DomainException;

/** A succession that cannot be recorded as it is; {@code key} says why. */
public class SuccessionRefused extends DomainException {
    public SuccessionRefused(String key) {
        super(key);
    }
}
