package az.bildiris.register;

import az.bildiris.platform.DomainException;

/** A decision that cannot be recorded as it is; {@code key} says why. */
public class DecisionRefused extends DomainException {
    public DecisionRefused(String key) {
        super(key);
    }
}
