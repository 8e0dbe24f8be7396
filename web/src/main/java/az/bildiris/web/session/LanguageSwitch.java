package az.bildiris.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Changes the language by {@code ?language=ru} on any page: stores it in a cookie and redirects to the same page. */
public class LanguageSwitch extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = request.getMethod().equals("GET") ? request.getParameter(Language.PARAMETER) : null;
        boolean print = request.getServletPath().startsWith("/print");
        if (print || !Language.known(asked)) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(OwnCookies.of(Language.PARAMETER, asked, Duration.ofDays(365)));
        response.sendRedirect(request.getRequestURI());
    }
}
