package az.bildiris.web.session;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.limit.Limit;
import az.bildiris.limit.LimitReached;
import az.bildiris.limit.boundary.Limits;
import az.bildiris.platform.BaseAddress;
import az.bildiris.reason.boundary.StaffSessions;
import az.bildiris.web.edge.RefusalPage;
import az.bildiris.web.edge.VisitorFilter;
import az.bildiris.web.platform.ErrorView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The address to which the portal sends people back; it leads on to the requested page. Somebody without a sign-in that
 * this browser began (a bookmarked login page, a lost cookie) begins one.
 */
@WebServlet("/callback")
public class Callback extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST_TRIES = 3;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient Portal portal;

    @Inject
    transient Sessions sessions;

    @Inject
    transient SignInStart start;

    @Inject
    transient Trail trail;

    @Inject
    transient Limits limits;

    @Inject
    transient StaffSessions staff;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignInAttempt> attempt = SignInStart.take(text(request, "state"), request, response);
        try {
            if (attempt.isEmpty()) {
                response.sendRedirect(BaseAddress.at("/services"));
            } else if (text(request, "error").equals("access_denied")) {
                response.sendRedirect(BaseAddress.at("/"));
            } else if (text(request, "code").isEmpty()) {
                again(attempt.get(), request, response);
            } else {
                signIn(text(request, "code"), attempt.get(), request, response);
            }
        } catch (Portal.Away e) {
            RefusalPage.show(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "error.signIn", request, response);
        }
    }

    private void signIn(String code, SignInAttempt attempt, HttpServletRequest request, HttpServletResponse response)
            throws IOException, Portal.Away {
        SignedIn who;
        try {
            who = sessions.signedIn(portal.exchange(code, attempt));
        } catch (Portal.Refused e) {
            again(attempt, request, response);
            return;
        }
        Optional<SignedIn> before = SignedIn.of(request);
        boolean another = before.isEmpty() || !before.get().subject().equals(who.subject());
        if (before.isEmpty() && SessionCount.isFull()) {
            RefusalPage.show(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "error.busy", request, response);
            return;
        }
        if (another && isTooOften(who, request, response)) {
            return;
        }
        if (another) {
            Sessions.end(request); // nothing of the previous user's session stays, not even its id
        }
        HttpServletRequest entering = VisitorFilter.entering(request);
        SignedIn owner = who.of(SessionOwner.in(entering, who.caller()));
        if (another) {
            trail.signedIn(owner.caller(), owner.roles());
            staff.begun(owner.caller(), owner.roles());
        }
        owner.keep(entering.getSession());
        if (attempt.lost()) {
            NotKept.note(entering.getSession());
        }
        response.sendRedirect(BaseAddress.at(attempt.path()));
    }

    private boolean isTooOften(SignedIn who, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            limits.take(Limit.SIGN_IN, who.subject());
            return false;
        } catch (LimitReached e) {
            trail.failed(Look.of(AuditAction.SIGN_IN, e.key()), AuditResult.REFUSED);
            request.setAttribute(ErrorView.FAILURE, e);
            RefusalPage.show(TOO_MANY_REQUESTS, e.key(), request, response);
            return true;
        }
    }

    /** Begins the sign-in again. A session at the portal needs no password, so a limit prevents a loop. */
    private void again(SignInAttempt attempt, HttpServletRequest request, HttpServletResponse response)
            throws IOException, Portal.Away {
        if (attempt.tries() + 1 < MOST_TRIES) {
            start.leadToPortal(
                    request, response, SignInAttempt.towards(attempt.path(), attempt.tries() + 1, attempt.lost()));
        } else {
            RefusalPage.show(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "error.signIn", request, response);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
