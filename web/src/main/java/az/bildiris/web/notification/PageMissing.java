package az.bildiris.web.notification;

import az.bildiris.platform.DomainException;

/** A list has no such page, order or size. */
class PageMissing extends DomainException {
    private static final long serialVersionUID = 1;

    PageMissing() {
        super(Kind.MISSING, "error.404");
    }
}
