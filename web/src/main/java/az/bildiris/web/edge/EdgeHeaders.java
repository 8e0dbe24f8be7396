package az.bildiris.web.edge;

import az.bildiris.platform.BaseAddress;
import az.bildiris.platform.Setting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Headers of every answer, and checks of every request; also used by the sign-in, which runs before the filters. */
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

    /** Whether the request came to the operators' listener, where only /health answers and the host is not checked. */
    public static boolean isOfOperators(HttpServletRequest request) {
        return Setting.HEALTH_PORT.value().equals("" + request.getLocalPort());
    }

    /** Whether address and host belong to the application and have only one interpretation. */
    public static boolean isOurs(HttpServletRequest request) {
        return BaseAddress.isHost(request.getHeader("Host"))
                && BaseAddress.isPlain(request.getRequestURI(), request.getQueryString());
    }
}
