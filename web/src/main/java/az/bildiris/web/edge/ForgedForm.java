package az.bildiris.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Refuses forms that no page of the application sends and on which Faces or PrimeFaces would fail: an invalid page
 * number, an invalid nonce, or a view state that has not the server's form, which is treated as expired.
 */
public class ForgedForm extends HttpFilter {
    private static final long serialVersionUID = 1;
    /** Request attribute with the page to answer with instead. */
    public static final String REFUSED = "az.bildiris.refused";
    /** Request attribute of a form that was sent without scripts, so that it has no nonce. */
    public static final String RENEWED = "az.bildiris.renewed";

    private static final String STATE = "jakarta.faces.ViewState";
    public static final String NONCE = "primefaces.nonce";
    private static final Pattern STATE_OF_SERVER = Pattern.compile("-?\\d{1,19}:-?\\d{1,19}");

    /** Allowed values by the end of the parameter's name; the page sizes are those of the tables. */
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
            refuse(HttpServletResponse.SC_CONFLICT, "expired", request, response, chain);
        } else if (forgedPaging(request) || forgedNonce(request)) {
            refuse(HttpServletResponse.SC_BAD_REQUEST, "400", request, response, chain);
        } else if (request.getParameter(NONCE) == null) {
            request.setAttribute(RENEWED, true);
            chain.doFilter(new WithFreshNonce(request), response);
        } else {
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

    /** Continues the request without its form; a phase listener then shows the page with the reason. */
    private static void refuse(
            int status, String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(REFUSED, new Refused(status, "/WEB-INF/errors/" + page + ".xhtml"));
        chain.doFilter(new FormlessRequest(request), response);
    }

    /** The page to answer with, and its status. */
    public record Refused(int status, String page) {}

    /**
     * A request with a new nonce. PrimeFaces requires one of every form, but only its scripts add it; the answering
     * page gets a new one.
     */
    private static final class WithFreshNonce extends HttpServletRequestWrapper {
        private final String[] nonce = {
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
        };

        WithFreshNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return name.equals(NONCE) ? nonce[0] : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return name.equals(NONCE) ? nonce.clone() : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
            parameters.put(NONCE, nonce.clone());
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
