package az.bildiris.web.platform;

import az.bildiris.web.edge.ForgedForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Answers invalid input with 422, the page and its messages, and a forged form with a page of its own. */
public class RefusedInput implements PhaseListener {
    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE_CONTENT = 422;

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.PROCESS_VALIDATIONS) {
            forgetNonce(faces);
        }
        if (event.getPhaseId() != PhaseId.RENDER_RESPONSE) {
            return;
        }
        if (faces.getExternalContext().getRequestMap().get(ForgedForm.REFUSED) instanceof ForgedForm.Refused refused) {
            faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, refused.page()));
            faces.getExternalContext().setResponseStatus(refused.status());
            return;
        }
        if (faces.isValidationFailed() && !faces.getPartialViewContext().isAjaxRequest()) {
            ErrorSummary.mark(faces);
            ((HttpServletResponse) faces.getExternalContext().getResponse()).setStatus(UNPROCESSABLE_CONTENT);
        }
    }

    /**
     * Drops the nonce of the last page, which would not match the one that {@link ForgedForm} gave a form without
     * scripts.
     */
    private static void forgetNonce(FacesContext faces) {
        Map<String, Object> view = faces.getViewRoot().getViewMap(false);
        if (view != null && faces.getExternalContext().getRequestMap().containsKey(ForgedForm.RENEWED)) {
            view.remove(ForgedForm.NONCE);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // The status must be set before anything is written.
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
