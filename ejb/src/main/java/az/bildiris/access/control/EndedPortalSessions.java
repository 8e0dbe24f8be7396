package az.bildiris.access.control;

import az.bildiris.platform.KeyedHash;
import az.bildiris.platform.NativeSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Stores ended portal sessions in PostgreSQL, which all servers share. */
@Dependent
public class EndedPortalSessions {
    private static final String KIND = "portal-session";

    @Inject
    NativeSql nativeSql;

    public void add(String portalSession) {
        nativeSql.value("select end_portal_session(?1)::text", KeyedHash.of(KIND, portalSession));
    }

    public boolean contains(String portalSession) {
        return (boolean) nativeSql.value("select is_portal_session_ended(?1)", KeyedHash.of(KIND, portalSession));
    }
}
