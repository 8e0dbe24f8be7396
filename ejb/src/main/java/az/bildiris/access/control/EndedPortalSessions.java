package az.bildiris.access.control;

import az.bildiris.platform.KeyedHash;
import az.bildiris.platform.NativeSql;
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
        NativeSql.value(entityManager, "select end_portal_session(?1)::text", KeyedHash.of(KIND, portalSession));
    }

    public boolean contains(String portalSession) {
        return (boolean)
                NativeSql.value(entityManager, "select is_portal_session_ended(?1)", KeyedHash.of(KIND, portalSession));
    }
}
