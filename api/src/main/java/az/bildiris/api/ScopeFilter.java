package az.bildiris.api;

import az.bildiris.api.edge.EdgeFilter;
import az.bildiris.api.problem.RefusalLimit;
import az.bildiris.audit.boundary.RequestAddress;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses tokens without the required scope and senders above the limit of refusals; stores the request's network
 * address.
 */
@Provider
@Scoped
@Priority(Priorities.AUTHORIZATION + 1)
public class ScopeFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo asked;

    @Context
    HttpServletRequest sender;

    @Inject
    JsonWebToken token;

    @Inject
    RequestAddress origin;

    @Inject
    RefusalLimit refusals;

    @Override
    public void filter(ContainerRequestContext request) {
        origin.from(EdgeFilter.client(sender));
        refusals.require(token.getName());
        String needed = asked.getResourceClass().getAnnotation(Scoped.class).value();
        Object scope = token.getClaim("scope");
        if (scope == null || !List.of(scope.toString().split(" ")).contains(needed)) {
            throw new ForbiddenException();
        }
    }
}
