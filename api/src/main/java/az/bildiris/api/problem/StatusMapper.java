package az.bildiris.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers errors of Jakarta REST itself: wrong method, type or address, too large a body, no permission. A caller
 * without a token gets 401 instead of 403.
 */
@Provider
public class StatusMapper implements ExceptionMapper<WebApplicationException> {
    private static final int FORBIDDEN = 403;

    @Context
    SecurityContext caller;

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response bare = failure.getResponse();
        boolean nobody = bare.getStatus() == FORBIDDEN && caller.getUserPrincipal() == null;
        if (nobody || bare.getStatus() == Problem.UNAUTHORIZED) {
            return Problem.ofStatus(Problem.UNAUTHORIZED).response();
        }
        Problem problem = Problem.ofStatus(bare.getStatus());
        return Response.fromResponse(bare).type(Problem.TYPE).entity(problem).build();
    }
}
