package az.bildiris.web.brokenone;

import az.bildiris.web.brokentwo.OtherPage;
import jakarta.persistence.EntityManager;

/** A page that reads the database itself, in a circle with another one. */
public class Page {
    EntityManager entityManager;
    OtherPage other;
}
