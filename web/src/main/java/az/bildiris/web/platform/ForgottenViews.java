package az.bildiris.web.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/**
 * Removes the leftovers of dropped views whenever a session gets a new view. Mojarra drops views above 25 in a session
 * and empties their beans, but keeps an entry for each page until the session ends (seen in Mojarra 4.0.11, and still
 * so in its main branch of August 2026).
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
