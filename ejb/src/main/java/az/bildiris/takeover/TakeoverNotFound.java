package az.bildiris.takeover;

import az.bildiris.platform.DomainException;

/** No take-over has that id, or nothing to take over has that name. */
public class TakeoverNotFound extends DomainException {
    public TakeoverNotFound() {
        super("takeover.notFound");
    }
}
