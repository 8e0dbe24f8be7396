package az.bildiris.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether somebody has just signed out, so that the first page after it says so. A visitor has no session, and the portal
 * returns to one address only, so a cookie tells it.
 */
@Named
@RequestScoped
public class SignedOut {
    static final String COOKIE = "signed-out";
    static final Duration SHOWN = Duration.ofSeconds(30);

    @Inject
    HttpServletRequest request;

    public boolean isShown() {
        return request.getUserPrincipal() == null
                && Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                        .anyMatch(cookie -> cookie.getName().equals(OwnCookies.name(COOKIE)));
    }
}
