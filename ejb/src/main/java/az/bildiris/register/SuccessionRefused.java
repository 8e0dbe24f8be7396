package az.bildiris.register;

import az.bildiris.platform.DomainException;

/** A succession that cannot be recorded; {@code key} names the message with the reason. */
public class SuccessionRefused extends DomainException {
    public SuccessionRefused(String key) {
        super(Kind.REFUSED, key);
    }
}
