package az.bildiris.web.session;

import az.bildiris.access.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The person signed in to a session, with the latest roles from the portal. {@code portalSession} is the id of the
 * portal's session, {@code end} the latest end of ours, {@code fresh} the time until which the portal's answer is
 * valid.
 */
record SignedIn(
        Caller caller,
        HashSet<String> roles,
        String subject,
        String portalSession,
        String identity,
        String refresh,
        Instant end,
        Instant fresh)
        implements Serializable {
    private static final long serialVersionUID = 2;
    private static final String KEY = SignedIn.class.getName();

    void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(found -> (SignedIn) found.getAttribute(KEY));
    }

    /** Whether the session has reached its longest life, even if it is in use. */
    boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    boolean isStale(Instant now) {
        return !now.isBefore(fresh);
    }

    /** Whether these roles permit less than the session's. */
    boolean losesWith(Set<String> later) {
        return !later.containsAll(roles);
    }

    /** The same session with the portal's new answer; without a new refresh token the old one is kept. */
    SignedIn renewed(SignedIn said) {
        String token = said.refresh.isEmpty() ? refresh : said.refresh;
        Caller now = said.caller.in(caller.session());
        return new SignedIn(now, said.roles, subject, portalSession, said.identity, token, end, said.fresh);
    }

    /** The same, for this caller in a session. */
    SignedIn of(Caller owner) {
        return new SignedIn(owner, roles, subject, portalSession, identity, refresh, end, fresh);
    }

    /** The same, extended while the portal does not answer. */
    SignedIn until(Instant later) {
        return new SignedIn(caller, roles, subject, portalSession, identity, refresh, end, later);
    }
}
