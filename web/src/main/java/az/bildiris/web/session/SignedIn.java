package az.bildiris.web.session;

import az.bildiris.access.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;

/** Who signed in to a session, with their roles: the server's own memory of a caller has been seen to lose the roles. */
record SignedIn(Caller caller, HashSet<String> roles) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String KEY = SignedIn.class.getName();

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, this);
    }

    static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(found -> (SignedIn) found.getAttribute(KEY));
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
            SessionOwner.forget(session);
        }
    }
}
