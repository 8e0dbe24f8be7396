package az.bildiris.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Redirects a browser to the portal, and keeps the requested address in a cookie. */
@ApplicationScoped
public class SignInStart {
    /** More tabs at once are rare, and a browser sends each of these cookies with each request. */
    private static final int MOST_ATTEMPTS = 5;

    @Inject
    Portal portal;

    /** The requested address, or the services page for a request that is no page. */
    static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean page = !request.getMethod().equals("POST")
                || request.getHeader("Faces-Request") != null
                || !request.getRequestURI().matches(".*/staff/(?:choose|close|open)");
        return page ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/services";
    }

    /** For a request that needs a sign-in; a form that it sends is lost, and the page after the sign-in says so. */
    void leadToPortal(HttpServletRequest request, HttpServletResponse response) throws IOException, Portal.Away {
        boolean lost = request.getMethod().equals("POST") && request.getHeader("Faces-Request") == null;
        leadToPortal(request, response, SignInAttempt.towards(asked(request), 0, lost));
    }

    void leadToPortal(HttpServletRequest request, HttpServletResponse response, SignInAttempt attempt)
            throws IOException, Portal.Away {
        String login = portal.login(attempt, Language.of(request));
        forgetOldest(request, response);
        response.addCookie(attempt.cookie());
        if (!request.getMethod().equals("GET")) {
            response.setHeader("Connection", "close"); // the rest of the body is not read
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            redirectByScript(response, login);
        } else {
            // Set directly: redirects of filters and servlets stay on this site (OwnRedirects).
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", login);
        }
    }

    /** Redirects by a Faces partial response, since a script cannot follow a 302 to another host. */
    private static void redirectByScript(HttpServletResponse response, String location) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        String escaped = location.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + escaped
                        + "\"/></partial-response>");
        response.getWriter().flush();
    }

    /** The attempt with this state; its cookie is deleted. */
    static Optional<SignInAttempt> take(String state, HttpServletRequest request, HttpServletResponse response) {
        String name = SignInAttempt.name(state);
        Optional<SignInAttempt> found = cookies(request).stream()
                .filter(cookie -> cookie.getName().equals(OwnCookies.name(name)))
                .findFirst()
                .flatMap(cookie -> SignInAttempt.of(state, cookie.getValue()));
        if (found.isPresent()) {
            response.addCookie(OwnCookies.of(name, "", Duration.ZERO));
        }
        return found;
    }

    private static void forgetOldest(HttpServletRequest request, HttpServletResponse response) {
        String prefix = OwnCookies.name(SignInAttempt.PREFIX);
        List<String> attempts = cookies(request).stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(prefix))
                .toList();
        attempts.stream()
                .limit(Math.max(0, attempts.size() - MOST_ATTEMPTS + 1L))
                .map(name -> SignInAttempt.PREFIX + name.substring(prefix.length()))
                .forEach(name -> response.addCookie(OwnCookies.of(name, "", Duration.ZERO)));
    }

    private static List<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? List.of() : Arrays.asList(request.getCookies());
    }
}
