package az.bildiris.web.edge;

import az.bildiris.platform.BaseAddress;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first filter. It accepts only known methods, addresses and hosts, and forms only from the application's own pages
 * and from signed-in people (before a body is read). It sets the headers of every answer, and keeps redirects on this
 * site.
 */
public class EdgeFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    /** The address at which the portal reports a sign-out; no browser posts to it. */
    private static final String PORTAL_SIGN_OUT = "/portal-sign-out";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Pattern HEALTH = Pattern.compile("/health(?:/.*)?");
    /** The only forms that need no sign-in. */
    private static final Set<String> FORMS_OF_VISITORS = Set.of("/sign-out", PORTAL_SIGN_OUT);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EdgeHeaders.set(request, response);
        boolean health = HEALTH.matcher(path(request)).matches();
        if (health && EdgeHeaders.isOfOperators(request)) {
            chain.doFilter(request, response);
        } else if (health || EdgeHeaders.isOfOperators(request)) {
            RefusalPage.show(HttpServletResponse.SC_NOT_FOUND, "error.404", request, response);
        } else if (!EdgeHeaders.isOurs(request)) {
            RefusalPage.show(HttpServletResponse.SC_BAD_REQUEST, "error.400", request, response);
        } else if (!METHODS.contains(request.getMethod()) || (isPost(request) && !isForm(request))) {
            response.setHeader("Allow", isForm(request) ? "GET, HEAD, POST" : "GET, HEAD");
            RefusalPage.show(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "error.405", request, response);
        } else if (isPost(request) ? isForeign(request) : isFormInAddress(request)) {
            RefusalPage.show(HttpServletResponse.SC_FORBIDDEN, "error.foreign", request, response);
        } else {
            chain.doFilter(request, new OwnRedirects(response));
        }
    }

    /** The path as decoded by the server, by which it dispatches. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getUserPrincipal() != null || FORMS_OF_VISITORS.contains(request.getServletPath());
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /**
     * Whether a GET carries a form: Faces accepts this, on a restorable page even without a view state, so a link from
     * anywhere could press a button.
     */
    private static boolean isFormInAddress(HttpServletRequest request) {
        return request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
    }

    /**
     * Whether a form comes from another site; every browser sends its site, so a request without one is foreign, too.
     */
    private static boolean isForeign(HttpServletRequest request) {
        if (request.getServletPath().equals(PORTAL_SIGN_OUT)) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean ours =
                (site == null || site.equals("same-origin")) && (origin == null || origin.equals(BaseAddress.origin()));
        return !ours || (site == null && origin == null);
    }
}
