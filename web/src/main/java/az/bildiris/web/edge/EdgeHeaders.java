package az.bildiris.web.edge;

import az.bildiris.platform.BaseAddress;
import az.bildiris.platform.Setting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer carries, and what every request must be like: for the sign-in, which is asked before any filter, too. */
public final class EdgeHeaders {
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private EdgeHeaders() {}

    public static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (BaseAddress.isSecure()) {
            response.setHeader("Strict-Transport-Security", BaseAddress.STRICT_TRANSPORT);
        }
        if (!request.getRequestURI().startsWith(request.getContextPath() + RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Whether somebody asks on the listener of operators, where nothing but /health answers and no host is looked at. */
    public static boolean isOfOperators(HttpServletRequest request) {
        return Setting.HEALTH_PORT.value().equals("" + request.getLocalPort());
    }

    /** Whether address and host are ours, and mean the same to everybody. */
    public static boolean isOurs(HttpServletRequest request) {
        return BaseAddress.isHost(request.getHeader("Host"))
                && BaseAddress.isPlain(request.getRequestURI(), request.getQueryString());
    }
}
