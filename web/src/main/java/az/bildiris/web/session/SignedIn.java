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
 * Who signed in to a session, with the roles that the portal gave last. {@code portalSession} is the portal's name of its own
 * session, {@code end} when ours is over, {@code fresh} until when the portal's word holds.
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

    /** Whether the session has lived as long as it may, however busy it was. */
    boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    boolean isStale(Instant now) {
        return !now.isBefore(fresh);
    }

    /** Whether somebody with these roles may do less than this session could. */
    boolean losesWith(Set<String> later) {
        return !later.containsAll(roles);
    }

    /** The same session as the portal says it now; without a new refresh token the old one goes on. */
    SignedIn renewed(SignedIn said) {
        String token = said.refresh.isEmpty() ? refresh : said.refresh;
        Caller now = said.caller.in(caller.session());
        return new SignedIn(now, said.roles, subject, portalSession, said.identity, token, end, said.fresh);
    }

    /** The same, of this caller in a session. */
    SignedIn of(Caller owner) {
        return new SignedIn(owner, roles, subject, portalSession, identity, refresh, end, fresh);
    }

    /** The same, while the portal does not answer. */
    SignedIn until(Instant later) {
        return new SignedIn(caller, roles, subject, portalSession, identity, refresh, end, later);
    }
}
