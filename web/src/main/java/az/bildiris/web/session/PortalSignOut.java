package az.bildiris.web.session;

import az.bildiris.access.boundary.PortalSessions;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Receives the portal's message that one of its sessions has ended (OpenID Connect Back-Channel Logout 1.0), and ends
 * the sessions that began with it.
 */
@WebServlet("/portal-sign-out")
public class PortalSignOut extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Portal portal;

    @Inject
    transient PortalSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getParameter("logout_token");
        try {
            sessions.end(portal.endedSession(token == null ? "" : token));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (Portal.Refused e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Portal.Away | EJBException e) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
