package az.bildiris.brokenone.entity;

import az.bildiris.brokenone.control.Store;
import jakarta.persistence.Entity;

/** An entity that knows a control. */
@Entity
public class Row {
    Store store;
}
