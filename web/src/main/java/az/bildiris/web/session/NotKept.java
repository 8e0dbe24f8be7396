package az.bildiris.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Whether a form was sent after the session had ended: what was typed is neither done nor kept, and the first page after
 * the sign-in says so.
 */
@Named
@RequestScoped
public class NotKept {
    private static final String KEY = NotKept.class.getName();

    @Inject
    HttpServletRequest request;

    private boolean shown;

    static void note(HttpSession session) {
        session.setAttribute(KEY, true);
    }

    /** It is said once. */
    @PostConstruct
    void take() {
        HttpSession session = request.getSession(false);
        shown = session != null && session.getAttribute(KEY) != null;
        if (shown) {
            session.removeAttribute(KEY);
        }
    }

    public boolean isShown() {
        return shown;
    }
}
