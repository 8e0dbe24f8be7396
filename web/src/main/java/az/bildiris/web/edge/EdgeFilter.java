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
 * First filter: only methods, addresses and hosts that exist, forms only from our own pages and only of people who have signed
 * in (before a body is read), the headers that every answer carries, and redirects that stay here.
 */
public class EdgeFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    /** Where the portal says that somebody has signed out; no browser's form. */
    private static final String PORTAL_SIGN_OUT = "/portal-sign-out";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Pattern HEALTH = Pattern.compile("/health(?:/.*)?");
    /** The only forms that nobody need have signed in for; all others are on pages of people. */
    private static final Set<String> FORMS_OF_VISITORS = Set.of("/sign-out", PORTAL_SIGN_OUT);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EdgeHeaders.set(request, response);
        boolean health = HEALTH.matcher(path(request)).matches();
        if (health && EdgeHeaders.isOfOperators(request)) {
            chain.doFilter(request, response);
        } else if (health || EdgeHeaders.isOfOperators(request)) {
            Refusal.show(HttpServletResponse.SC_NOT_FOUND, "error.404", request, response);
        } else if (!EdgeHeaders.isOurs(request)) {
            Refusal.show(HttpServletResponse.SC_BAD_REQUEST, "error.400", request, response);
        } else if (!METHODS.contains(request.getMethod()) || (isPost(request) && !isForm(request))) {
            response.setHeader("Allow", isForm(request) ? "GET, HEAD, POST" : "GET, HEAD");
            Refusal.show(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "error.405", request, response);
        } else if (isPost(request) ? isForeign(request) : isFormInAddress(request)) {
            Refusal.show(HttpServletResponse.SC_FORBIDDEN, "error.foreign", request, response);
        } else {
            chain.doFilter(request, new OwnRedirects(response));
        }
    }

    /** As the server has understood it, which is where it leads. */
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
     * Faces takes a form from an address, too, and a page that can be restored takes it without a view of its own: a link from
     * anywhere would press our buttons.
     */
    private static boolean isFormInAddress(HttpServletRequest request) {
        return request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
    }

    /** Every browser says from which site a form comes; who says nothing is no page of ours. */
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
