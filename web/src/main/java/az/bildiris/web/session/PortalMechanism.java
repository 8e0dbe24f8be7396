package az.bildiris.web.session;

import az.bildiris.access.Roles;
import az.bildiris.audit.boundary.RequestAddress;
import az.bildiris.platform.TrustedProxies;
import az.bildiris.web.edge.EdgeHeaders;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;

/**
 * Authenticates each request before any filter: finds the session's person, or redirects to the portal. It does not
 * read the body, so that no anonymous client can hold it up.
 */
@DeclareRoles({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMIN, Roles.INTAKE})
@ApplicationScoped
public class PortalMechanism implements HttpAuthenticationMechanism {
    @Inject
    Sessions sessions;

    @Inject
    SignInStart start;

    @Inject
    RequestAddress origin;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        EdgeHeaders.set(request, response);
        if (EdgeHeaders.isOfOperators(request)) {
            return refuse(response, HttpServletResponse.SC_NOT_FOUND, context);
        }
        origin.from(TrustedProxies.configured()
                .client(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For"))));
        if (!EdgeHeaders.isOurs(request)) {
            return refuse(response, HttpServletResponse.SC_BAD_REQUEST, context);
        }
        Optional<SignedIn> who = sessions.find(request);
        if (who.isPresent()) {
            return context.notifyContainerAboutLogin(
                    who.get().caller(), who.get().roles());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            start.leadToPortal(request, response);
        } catch (Portal.Away e) {
            return refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Lets a request for a public address go on to the filters, which refuse it in the same way. */
    private static AuthenticationStatus refuse(HttpServletResponse response, int status, HttpMessageContext context) {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            response.sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
