package az.bildiris.inspection;

import az.bildiris.platform.DomainException;

/** A search that no index serves. */
public class SearchTooWide extends DomainException {
    public SearchTooWide() {
        super(Kind.REFUSED, "register.tooWide");
    }
}
