package az.bildiris.register;

import az.bildiris.platform.DomainException;

/** A decision that cannot be recorded; {@code key} names the message with the reason. */
public class DecisionRefused extends DomainException {
    public DecisionRefused(String key) {
        super(Kind.REFUSED, key);
    }
}
