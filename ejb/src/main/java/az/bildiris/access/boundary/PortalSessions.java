package az.bildiris.access.boundary;

import az.bildiris.access.Scope;
import az.bildiris.access.control.EndedPortalSessions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the portal says of its own sessions, told to one server and known to all; asked before anybody is signed in. */
@Stateless
@ActsAs(Scope.NONE)
public class PortalSessions {
    @Inject
    EndedPortalSessions sessions;

    /** This session has ended there. */
    @PermitAll
    public void end(String portalSession) {
        sessions.add(portalSession);
    }

    @PermitAll
    public boolean isEnded(String portalSession) {
        return sessions.contains(portalSession);
    }
}
