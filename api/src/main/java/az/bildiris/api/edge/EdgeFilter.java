package az.bildiris.api.edge;

import az.bildiris.platform.BaseAddress;
import az.bildiris.platform.TrustedProxies;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** Accepts only hosts and addresses of the application, and sets the headers of every answer. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class EdgeFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (BaseAddress.isSecure()) {
            response.setHeader("Strict-Transport-Security", BaseAddress.STRICT_TRANSPORT);
        }
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        if (error
                || (BaseAddress.isHost(request.getHeader("Host"))
                        && BaseAddress.isPlain(request.getRequestURI(), request.getQueryString()))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The sender's network address, also behind a trusted proxy. */
    public static String client(HttpServletRequest request) {
        return TrustedProxies.configured()
                .client(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }
}
