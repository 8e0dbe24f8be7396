package az.bildiris.brokenone.control;

import az.bildiris.brokenone.boundary.Unscoped;
import jakarta.persistence.EntityManager;

/** A control that knows its boundary. */
public class Store {
    EntityManager entityManager;
    Unscoped unscoped;
}
