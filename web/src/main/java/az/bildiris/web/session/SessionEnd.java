package az.bildiris.web.session;

import az.bildiris.reason.boundary.StaffSessions;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;

/** Closes the persons opened in a session when it ends, by signing out or by expiry. */
@WebListener
public class SessionEnd implements HttpSessionAttributeListener {
    private static final System.Logger LOG = System.getLogger(SessionEnd.class.getName());

    @Inject
    StaffSessions sessions;

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (event.getValue() instanceof SessionOwner owner) {
            leave(owner);
        }
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        if (event.getValue() instanceof SessionOwner owner && !owner.isStill(event.getSession())) {
            leave(owner);
        }
    }

    private void leave(SessionOwner owner) {
        try {
            sessions.ended(owner.caller());
        } catch (EJBException e) {
            // A reason stated in this session is no longer valid, closed or not.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Reasons of an ended session stay until they expire: {0}",
                    e.getClass());
        }
    }
}
