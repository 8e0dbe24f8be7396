package az.bildiris.takeover;

import az.bildiris.platform.DomainException;

/** There is no take-over with that id, or no delivery with that name. */
public class TakeoverNotFound extends DomainException {
    public TakeoverNotFound() {
        super(Kind.MISSING, "takeover.notFound");
    }
}
