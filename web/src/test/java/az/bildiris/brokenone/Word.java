package az.bildiris.brokenone;

import az.bildiris.brokentwo.Neighbour;
import jakarta.persistence.EntityManager;

/** A word that knows a framework and a page, in a circle with its neighbour. */
public class Word {
    EntityManager entityManager;
    Neighbour neighbour;
    az.bildiris.web.brokenone.Page page;
}
