package az.bildiris.access.boundary;

import az.bildiris.access.Scope;
import az.bildiris.access.control.EndedPortalSessions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Sessions that the portal has ended: one server receives the message, and all servers know it. It is asked before
 * anybody is signed in.
 */
@Stateless
@ActsAs(Scope.NONE)
public class PortalSessions {
    @Inject
    EndedPortalSessions sessions;

    /** Records that the portal has ended this session. */
    @PermitAll
    public void end(String portalSession) {
        sessions.add(portalSession);
    }

    @PermitAll
    public boolean isEnded(String portalSession) {
        return sessions.contains(portalSession);
    }
}
