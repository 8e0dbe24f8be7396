package az.bildiris.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses tokens that were not issued for what is asked. */
@Provider
@Scoped
@Priority(Priorities.AUTHORIZATION + 1)
public class ScopeFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo asked;

    @Inject
    JsonWebToken token;

    @Override
    public void filter(ContainerRequestContext request) {
        String needed = asked.getResourceClass().getAnnotation(Scoped.class).value();
        Object scope = token.getClaim("scope");
        if (scope == null || !List.of(scope.toString().split(" ")).contains(needed)) {
            throw new ForbiddenException();
        }
    }
}
