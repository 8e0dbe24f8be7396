package az.bildiris.web.platform;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;

/** Input that failed its checks is answered 422 with the page and its sentences, a forged form with a page of its own. */
public class RefusedInput implements PhaseListener {
    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE_CONTENT = 422;

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.getExternalContext().getRequestMap().get(ForgedForm.REFUSED) instanceof ForgedForm.Refused refused) {
            faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, refused.page()));
            faces.getExternalContext().setResponseStatus(refused.status());
            return;
        }
        if (faces.isValidationFailed() && !faces.getPartialViewContext().isAjaxRequest()) {
            ((HttpServletResponse) faces.getExternalContext().getResponse()).setStatus(UNPROCESSABLE_CONTENT);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // The status is set before anything is written.
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
