package az.bildiris.inspection;

import az.bildiris.platform.DomainException;

/** A question that no index answers. */
public class SearchTooWide extends DomainException {
    public SearchTooWide() {
        super("register.tooWide");
    }
}
