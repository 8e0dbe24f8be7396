package az.bildiris.registration;

import az.bildiris.platform.DomainException;

/** One person asks for more checks within a minute than the service gives. */
public class TooManyChecks extends DomainException {
    public TooManyChecks() {
        super("check.tooMany");
    }
}
