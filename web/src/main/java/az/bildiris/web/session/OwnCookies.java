package az.bildiris.web.session;

import az.bildiris.platform.BaseAddress;
import jakarta.servlet.http.Cookie;
import java.time.Duration;

/**
 * Makes the application's cookies: for this host only, not for scripts, and with TLS only by TLS and with a prefix that
 * lets only this host set them.
 */
final class OwnCookies {
    private OwnCookies() {}

    static String name(String plain) {
        return BaseAddress.isSecure() ? "__Host-" + plain : plain;
    }

    /** {@code life} of zero deletes the cookie. */
    static Cookie of(String plain, String value, Duration life) {
        var cookie = new Cookie(name(plain), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(BaseAddress.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        return cookie;
    }
}
