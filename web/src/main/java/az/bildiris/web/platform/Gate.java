package az.bildiris.web.platform;

import az.bildiris.platform.DomainException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** First filter: only methods and addresses that exist, and the headers that every answer carries. */
public class Gate extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Pattern RESOURCE = Pattern.compile("/jakarta\\.faces\\.resource/.*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!RESOURCE.matcher(path).matches()) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            pass(request, response, chain);
        }
    }

    /** What a person can do something about is an answer, no incident: it gets its page and no trace in the log. */
    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (DomainException e) {
            explain(e, request, response);
        } catch (ServletException e) {
            if (e.getRootCause() instanceof DomainException domain) {
                explain(domain, request, response);
            } else {
                throw e;
            }
        }
    }

    private static void explain(DomainException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        request.getRequestDispatcher("/WEB-INF/errors/domain.xhtml").forward(request, response);
    }
}
