package az.bildiris.web.platform;

import az.bildiris.platform.Setting;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.net.URI;

/**
 * The pages' content security policy. script-src is last because PrimeFaces appends its nonce. It names the portal
 * because a form may lead there (sign-out, or an expired session).
 */
@WebListener
public class ContentPolicy implements ServletContextListener {
    private static final String POLICY = "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self' %s; base-uri 'none';"
            + " frame-ancestors 'none'; script-src 'self'";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        URI portal = URI.create(Setting.OIDC_PROVIDER_URI.value());
        String origin = portal.getScheme() + "://" + portal.getAuthority();
        event.getServletContext().setInitParameter("primefaces.CSP_POLICY", POLICY.formatted(origin));
    }
}
