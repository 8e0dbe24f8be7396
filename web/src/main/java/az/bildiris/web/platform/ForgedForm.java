package az.bildiris.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Turns away what no page of ours sends, where Faces and PrimeFaces would fail on it: paging that is no number of a
 * page, a nonce that is none, and a view's state that is not of the server's form, as good as one that has expired.
 */
public class ForgedForm extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";
    private static final Pattern STATE_OF_SERVER = Pattern.compile("-?\\d{1,19}:-?\\d{1,19}");

    /** By the end of the parameter's name; the sizes are those that the table offers. */
    private static final Map<String, Pattern> PAGING = Map.of(
            "_first", Pattern.compile("\\d{1,6}"),
            "_rows", Pattern.compile("10|20|50"),
            "_sortDir", Pattern.compile("-1|0|1"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String state = request.getMethod().equals("POST") ? request.getParameter(STATE) : null;
        if (state == null) {
            chain.doFilter(request, response);
        } else if (!STATE_OF_SERVER.matcher(state).matches()) {
            refuse(HttpServletResponse.SC_CONFLICT, "expired", request, response);
        } else if (forgedPaging(request) || forgedNonce(request)) {
            refuse(HttpServletResponse.SC_BAD_REQUEST, "400", request, response);
        } else {
            if (request.getParameter(NONCE) == null) {
                // A form sent before the scripts ran: PrimeFaces makes a new nonce for what was forwarded only.
                request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
            }
            chain.doFilter(request, response);
        }
    }

    private static boolean forgedPaging(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream().anyMatch(parameter -> PAGING.entrySet().stream()
                .anyMatch(paging -> parameter.getKey().endsWith(paging.getKey())
                        && !paging.getValue().matcher(parameter.getValue()[0]).matches()));
    }

    private static boolean forgedNonce(HttpServletRequest request) {
        String nonce = request.getParameter(NONCE);
        if (nonce == null) {
            return false;
        }
        try {
            byte[] made = Base64.getDecoder().decode(nonce);
            return UUID.fromString(new String(made, StandardCharsets.UTF_8)).version() != 4;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static void refuse(int status, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        request.getRequestDispatcher("/WEB-INF/errors/" + page + ".xhtml")
                .forward(new Refused(request, page), response);
    }

    /**
     * The same request without its form, of which the page that answers must take no notice. Faces finds its pages by
     * the mapping, and Payara's forward leaves that of the page which was asked for.
     */
    private static final class Refused extends HttpServletRequestWrapper implements HttpServletMapping {
        private final String page;

        Refused(HttpServletRequest request, String page) {
            super(request);
            this.page = page;
        }

        @Override
        public HttpServletMapping getHttpServletMapping() {
            return this;
        }

        @Override
        public MappingMatch getMappingMatch() {
            return MappingMatch.EXTENSION;
        }

        @Override
        public String getMatchValue() {
            return "WEB-INF/errors/" + page;
        }

        @Override
        public String getPattern() {
            return "*.xhtml";
        }

        @Override
        public String getServletName() {
            return "facesServlet";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
