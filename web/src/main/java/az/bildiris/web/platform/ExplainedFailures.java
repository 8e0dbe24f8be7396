package az.bildiris.web.platform;

import az.bildiris.platform.DomainException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandlerFactory;
import org.omnifaces.util.Exceptions;

/**
 * Shows a failure that the user can correct on its page, in the same request and without logging; OmniFaces and the
 * error pages handle all others.
 */
public class ExplainedFailures extends ExceptionHandlerFactory {
    public ExplainedFailures(ExceptionHandlerFactory wrapped) {
        super(new FullAjaxExceptionHandlerFactory(wrapped));
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (!faces.getPartialViewContext().isAjaxRequest()) {
                explain(faces);
            }
            getWrapped().handle();
        }

        private void explain(FacesContext faces) {
            for (Iterator<ExceptionQueuedEvent> events =
                            getUnhandledExceptionQueuedEvents().iterator();
                    events.hasNext(); ) {
                Throwable failure = Exceptions.unwrap(events.next().getContext().getException());
                if (failure instanceof DomainException || failure instanceof EJBAccessException) {
                    events.remove();
                    show(failure, faces);
                }
            }
        }

        private static void show(Throwable failure, FacesContext faces) {
            faces.getExternalContext().getRequestMap().put(ErrorView.FAILURE, failure);
            faces.setViewRoot(
                    faces.getApplication().getViewHandler().createView(faces, "/WEB-INF/errors/domain.xhtml"));
            faces.renderResponse();
        }
    }
}
