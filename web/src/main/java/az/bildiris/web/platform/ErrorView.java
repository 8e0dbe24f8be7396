package az.bildiris.web.platform;

import az.bildiris.audit.AuditResult;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.limit.LimitReached;
import az.bildiris.platform.DomainException;
import az.bildiris.platform.Trace;
import az.bildiris.web.edge.RefusalPage;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;

/** The error page: a message by key, and for a failure of ours an id that is also in the log. */
@Named
@RequestScoped
public class ErrorView {
    /** Request attribute with the failure; the server's own attribute would dispatch the request once more. */
    public static final String FAILURE = "az.bildiris.failure";

    private static final System.Logger LOG = System.getLogger(ErrorView.class.getName());
    /** Messages by status for errors of the server itself; without the portal nobody can sign in. */
    private static final Map<Integer, String> SENTENCES = Map.of(
            400,
            "error.400",
            403,
            "error.403",
            404,
            "error.404",
            405,
            "error.405",
            413,
            "error.413",
            503,
            "error.signIn");

    @Inject
    HttpServletRequest request;

    @Inject
    Trail trail;

    private String id;

    /** Key of the message for a failure that the user can correct. */
    public String getKey() {
        Throwable failure = failure();
        if (failure instanceof DomainException domain) {
            return domain.key();
        }
        return failure instanceof EJBAccessException ? "error.403" : "error.500";
    }

    /** Key of the message for a status, either set by the code that refused the request or derived from the status. */
    public String getStatusKey() {
        Object said = request.getAttribute(RefusalPage.SENTENCE);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (said != null) {
            return said.toString();
        }
        return status instanceof Integer code ? SENTENCES.getOrDefault(code, "error.500") : "error.500";
    }

    /** The requested address, to try again. */
    public String getAsked() {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** Audits the failure with the user. */
    private void record(Throwable failure) {
        boolean forbidden = Integer.valueOf(403).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        boolean refused = forbidden || failure instanceof DomainException || failure instanceof EJBAccessException;
        if ((forbidden || failure != null) && request.getUserPrincipal() != null) {
            Look look = FailedLook.look(request, failure instanceof DomainException domain ? domain.key() : "");
            try {
                trail.failed(look, refused ? AuditResult.REFUSED : AuditResult.FAILED);
            } catch (EJBException e) {
                // The person gets the message all the same: no data are shown that would need the entry.
                LOG.log(System.Logger.Level.ERROR, () -> "Not on record: " + look.action() + " " + Trace.of(e));
            }
        }
    }

    /**
     * Sets the status, since exceptions come with 500: 404 for data that this person cannot see, 403 for a person who
     * may not use the register.
     */
    public void answer() {
        Throwable failure = failure();
        record(failure);
        if (failure instanceof DomainException domain) {
            status(domain.kind().status());
            if (domain instanceof LimitReached limit) {
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .setResponseHeader("Retry-After", "" + limit.getWait().toSeconds());
            }
        } else if (failure instanceof EJBAccessException) {
            status(403);
        } else if (failure instanceof ViewExpiredException) {
            status(409);
        }
    }

    private static void status(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    /** Logs the failure once; its message may contain personal data, so only types and places are written. */
    public String getId() {
        if (id == null) {
            id = UUID.randomUUID().toString();
            LOG.log(System.Logger.Level.ERROR, () -> "Error " + id + ": " + Trace.of(failure()));
        }
        return id;
    }

    private Throwable failure() {
        Object explained = request.getAttribute(FAILURE);
        Throwable root =
                (Throwable) (explained == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : explained);
        while (root != null && root.getCause() != null && !known(root)) {
            root = root.getCause();
        }
        return root;
    }

    private static boolean known(Throwable failure) {
        return failure instanceof DomainException
                || failure instanceof EJBAccessException
                || failure instanceof ViewExpiredException;
    }
}
