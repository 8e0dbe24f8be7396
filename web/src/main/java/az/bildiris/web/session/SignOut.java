package az.bildiris.web.session;

import az.bildiris.platform.BaseAddress;
import az.bildiris.web.edge.VisitorFilter;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Ends the session here and, by a form, at the portal, which then leads back to the welcome page. It is a form because
 * an ID token in an address would stay in histories and logs. It has an address of its own, since the button is on
 * every page, including those to which Faces cannot post a form: details and errors.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/WEB-INF/sign-out.xhtml";

    @Inject
    transient Portal portal;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<SignedIn> who = SignedIn.of(request);
        request.logout();
        Sessions.end(request);
        response.addCookie(OwnCookies.of(SignedOut.COOKIE, "1", SignedOut.SHOWN));
        try {
            if (who.isPresent() && portal.signOutAddress() != null) {
                request.setAttribute("portalSignOut", portal.signOutAddress().toString());
                request.setAttribute("identity", who.get().identity());
                request.setAttribute("welcome", BaseAddress.at("/"));
                request.getRequestDispatcher(PAGE).forward(VisitorFilter.leaving(request), response);
                return;
            }
        } catch (Portal.Away e) {
            log("The portal does not answer: its own session goes on");
        }
        response.sendRedirect(BaseAddress.at("/"));
    }
}
