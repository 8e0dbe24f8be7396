package az.bildiris.brokenone.boundary;

import az.bildiris.brokenone.control.Store;
import az.bildiris.brokenone.entity.Row;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** A service that reaches the database through its control, and does not state for whom it works. */
@Stateless
public class Unscoped {
    Store store;

    /** Hands out an entity. */
    @PermitAll
    public Row find() {
        return new Row();
    }

    /** Does not state who may call it. */
    public void change() {
        store = null;
    }
}
