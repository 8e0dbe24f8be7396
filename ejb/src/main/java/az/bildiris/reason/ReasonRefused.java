package az.bildiris.reason;

import az.bildiris.platform.DomainException;

/** A reason that does not open this person. */
public class ReasonRefused extends DomainException {
    public ReasonRefused(String key) {
        super(key);
    }
}
