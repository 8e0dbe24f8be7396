package az.bildiris.web.session;

import az.bildiris.access.Caller;
import az.bildiris.access.Claims;
import az.bildiris.access.Roles;
import az.bildiris.audit.boundary.Origin;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.platform.Setting;
import az.bildiris.reason.boundary.StaffSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The server's OpenID Connect mechanism with two things added: the caller carries the portal's claims, and a Faces AJAX
 * request without a session is answered by a redirect that the page's script follows (a filter would be too late).
 */
@ApplicationScoped
public class PortalMechanism implements HttpAuthenticationMechanism {
    /** Groups of the provider that are roles here; «system» is the application's own and never comes from outside. */
    private static final Set<String> ROLES = Set.of(
            Roles.WORKER, Roles.CLERK, Roles.INSPECTOR, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMIN, Roles.INTAKE);

    private static final String SOTERIA = "org.glassfish.soteria.cdi.CdiExtension";

    @Inject
    BeanManager beans;

    @Inject
    OpenIdContext openId;

    @Inject
    Origin origin;

    @Inject
    Trail trail;

    @Inject
    StaffSessions sessions;

    private volatile HttpAuthenticationMechanism provider;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        origin.from(request.getRemoteAddr());
        var named = new NamedCaller(context, this::caller, PortalMechanism::roles, this::signedIn);
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return named.confirm(provider().validateRequest(request, response, named));
        }
        var ajax = new AjaxRedirect(response);
        return named.confirm(provider().validateRequest(request, ajax, new AjaxContext(named, ajax)));
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return provider().secureResponse(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SignedIn.forget(request);
        provider().cleanSubject(request, response, context);
    }

    /** What the groups of the provider give, under their own names or those of the setting. */
    private static Set<String> roles(Set<String> groups) {
        return Stream.concat(
                        groups.stream(),
                        Stream.of(Setting.ROLES_OF_GROUPS.value().strip().split(" +"))
                                .map(pair -> pair.split("=", 2))
                                .filter(pair -> pair.length == 2 && groups.contains(pair[0]))
                                .map(pair -> pair[1]))
                .filter(ROLES::contains)
                .collect(Collectors.toSet());
    }

    private void signedIn(Caller caller, Set<String> roles) {
        trail.signedIn(caller, roles);
        sessions.begun(caller, roles);
    }

    private Caller caller(String name, Set<String> roles) {
        Caller caller = new Claims(openId.getIdentityToken().getClaims()).caller(name);
        boolean staff = roles.stream().anyMatch(role -> !role.equals(Roles.WORKER));
        return staff ? caller.at(Setting.INSTITUTION.value(), Setting.PLACE.value()) : caller;
    }

    /**
     * Soteria registers the bean for the annotation under no type but the interface, so its maker tells it apart: from
     * this one, and from the server's for the bearer tokens of the API.
     */
    private HttpAuthenticationMechanism provider() {
        if (provider == null) {
            Bean<?> bean = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                    .filter(found -> found.getBeanClass().getName().equals(SOTERIA))
                    .collect(Collectors.collectingAndThen(Collectors.toSet(), beans::resolve));
            provider = (HttpAuthenticationMechanism)
                    beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
        }
        return provider;
    }
}
