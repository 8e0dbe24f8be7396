package az.bildiris.web.session;

import az.bildiris.platform.BaseAddress;
import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** Cookies of ours: for this host alone, not for scripts, and behind TLS only by TLS and under a name nobody else can set. */
final class OwnCookies {
    private OwnCookies() {}

    static String name(String plain) {
        return BaseAddress.isSecure() ? "__Host-" + plain : plain;
    }

    /** {@code life} of zero makes a browser forget it. */
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
