package az.bildiris.access.control;

import az.bildiris.platform.KeyedHash;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Stores ended portal sessions in PostgreSQL, which all servers share. */
@Dependent
public class EndedPortalSessions {
    private static final String KIND = "portal-session";

    @PersistenceContext
    EntityManager entityManager;

    public void add(String portalSession) {
        entityManager
                .createNativeQuery("select end_portal_session(?1)::text")
                .setParameter(1, KeyedHash.of(KIND, portalSession))
                .getSingleResult();
    }

    public boolean contains(String portalSession) {
        return (boolean) entityManager
                .createNativeQuery("select is_portal_session_ended(?1)")
                .setParameter(1, KeyedHash.of(KIND, portalSession))
                .getSingleResult();
    }
}
