package az.bildiris.api.problem;

import az.bildiris.api.edge.EdgeFilter;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Audits errors of the sender (4xx); failures of the server are in the log. */
@Provider
public class RefusalFilter implements ContainerResponseFilter {
    @Context
    HttpServletRequest sender;

    @Inject
    RefusalRecord refusals;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean refused = response.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR;
        if (refused && response.getEntity() instanceof Problem problem) {
            refusals.add(
                            request.getMethod(),
                            sender.getRequestURI(),
                            problem,
                            request.getSecurityContext().getUserPrincipal(),
                            EdgeFilter.client(sender))
                    .ifPresent(tooOften -> {
                        response.setStatus(Problem.TOO_MANY);
                        response.setEntity(Problem.ofStatus(Problem.TOO_MANY), null, Problem.TYPE);
                        response.getHeaders()
                                .putSingle(
                                        HttpHeaders.RETRY_AFTER,
                                        tooOften.getWait().toSeconds());
                    });
        }
    }
}
