package az.bildiris.web.edge;

import az.bildiris.platform.BodyReader;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a posted form with a limit on its size and on the total time; the server's own limit is for each read. It
 * answers a form that is too large, too slow or malformed with a message.
 */
public class PostedForm extends HttpFilter {
    private static final long serialVersionUID = 1;
    /** The application's largest form has a few kilobytes. */
    static final int LARGEST = 512 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String TYPE = "application/x-www-form-urlencoded";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new FormlessRequest(request), response);
        } else if (!request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else {
            read(request, response, chain);
        }
    }

    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        try {
            if (type != null && !type.toLowerCase(java.util.Locale.ROOT).startsWith(TYPE)) {
                throw new Refused(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "error.400");
            }
            Map<String, List<String>> fields = new LinkedHashMap<>();
            String query = request.getQueryString();
            decode(query == null ? "" : query, fields);
            decode(body(request), fields);
            chain.doFilter(new WithFields(request, fields), response);
        } catch (Refused refused) {
            RefusalPage.show(refused.status, refused.sentence, request, response);
        }
    }

    private static String body(HttpServletRequest request) throws IOException, Refused {
        if (request.getContentLengthLong() > LARGEST) {
            throw new Refused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "error.413");
        }
        try {
            return new String(BodyReader.read(request.getInputStream(), LARGEST, LONGEST), StandardCharsets.UTF_8);
        } catch (BodyReader.TooLarge e) {
            throw new Refused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "error.413");
        } catch (BodyReader.TooSlow e) {
            throw new Refused(HttpServletResponse.SC_REQUEST_TIMEOUT, "error.408");
        }
    }

    private static void decode(String text, Map<String, List<String>> fields) throws Refused {
        try {
            for (String pair : text.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                if (!pair.isEmpty()) {
                    fields.computeIfAbsent(plain(parts[0]), name -> new ArrayList<>())
                            .add(parts.length == 1 ? "" : plain(parts[1]));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST, "error.400");
        }
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /** The form is refused with this answer. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final int status;
        private final String sentence;

        Refused(int status, String sentence) {
            super(sentence, null, false, false);
            this.status = status;
            this.sentence = sentence;
        }
    }

    private static final class WithFields extends HttpServletRequestWrapper {
        private final Map<String, String[]> fields = new LinkedHashMap<>();

        WithFields(HttpServletRequest request, Map<String, List<String>> fields) {
            super(request);
            fields.forEach((name, values) -> this.fields.put(name, values.toArray(String[]::new)));
        }

        @Override
        public String getParameter(String name) {
            String[] values = fields.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = fields.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }
    }
}
