package az.bildiris.reason;

import az.bildiris.platform.DomainException;

/** A stated reason that does not open this person's data. */
public class ReasonRefused extends DomainException {
    public ReasonRefused(String key) {
        super(Kind.FORBIDDEN, key);
    }
}
