package az.bildiris.web.session;

import az.bildiris.access.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;

/** Sign-in by the state portal. redirectToOriginalResource stays off: it fails in Payara 6 (soteria#333). */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidcSettings.providerUri}",
        clientId = "${oidcSettings.clientId}",
        clientSecret = "${oidcSettings.clientSecret}",
        redirectURI = "${oidcSettings.redirectUri}",
        redirectToOriginalResource = false,
        scope = {"openid", "profile", "email"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "groups"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${oidcSettings.logoutUri}"),
        tokenAutoRefresh = true,
        jwksConnectTimeout = 5000,
        jwksReadTimeout = 5000)
@DeclareRoles({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMIN, Roles.INTAKE})
@ApplicationScoped
public class SignIn {}
