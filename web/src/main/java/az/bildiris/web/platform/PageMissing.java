package az.bildiris.web.platform;

import az.bildiris.platform.DomainException;

/** A list has no such page, order or size. */
public class PageMissing extends DomainException {
    private static final long serialVersionUID = 1;

    public PageMissing() {
        super(Kind.MISSING, "error.404");
    }
}
