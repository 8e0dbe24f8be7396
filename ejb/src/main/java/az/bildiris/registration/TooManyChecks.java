package az.bildiris.registration;

import az.bildiris.platform.DomainException;

/** A person has requested more checks within a minute than are allowed. */
public class TooManyChecks extends DomainException {
    public TooManyChecks() {
        super(Kind.TOO_OFTEN, "check.tooMany");
    }
}
