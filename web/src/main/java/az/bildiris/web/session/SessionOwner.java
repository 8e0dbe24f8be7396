package az.bildiris.web.session;

import az.bildiris.access.Caller;
import az.bildiris.platform.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;

/** The person signed in to a session, and a hash that distinguishes the session from their others. */
record SessionOwner(Caller caller) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String KEY = SessionOwner.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** The caller with the hash of the request's session. */
    static Caller in(HttpServletRequest request, Caller caller) {
        HttpSession session = request.getSession();
        String hash = session.getAttribute(KEY) instanceof SessionOwner before && before.is(caller)
                ? before.caller.session()
                : hash();
        Caller owner = caller.in(hash);
        session.setAttribute(KEY, new SessionOwner(owner));
        return owner;
    }

    /** Whether it is the same session of the same person. */
    boolean isStill(HttpSession session) {
        return session.getAttribute(KEY) instanceof SessionOwner now
                && now.caller.session().equals(caller.session());
    }

    private boolean is(Caller other) {
        return caller.getName().equals(other.getName());
    }

    private static String hash() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Sha256.of(secret);
    }
}
