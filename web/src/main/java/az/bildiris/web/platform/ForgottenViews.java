package az.bildiris.web.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/**
 * At each new view of a session, forgets what is left of those that Mojarra has dropped (more than 25 in a session): it
 * empties their beans, but keeps an entry for each page until the session ends (seen in Mojarra 4.0.11, and still so in its
 * main branch of August 2026).
 */
public class ForgottenViews implements SystemEventListener {
    private static final String VIEWS = "com.sun.faces.application.view.activeViewMaps";
    private static final String BEANS_OF_VIEWS = "com.sun.faces.application.view.activeViewContexts";

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        Map<String, Object> session =
                FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        if (session.get(VIEWS) instanceof Map<?, ?> views && session.get(BEANS_OF_VIEWS) instanceof Map<?, ?> beans) {
            beans.keySet().retainAll(views.keySet());
        }
    }
}
