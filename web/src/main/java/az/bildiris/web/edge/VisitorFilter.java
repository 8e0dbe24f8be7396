package az.bildiris.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Keeps no sessions for visitors: a visitor who needs a session gets one that ends with the request. */
public class VisitorFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getUserPrincipal() == null ? new Visit(request) : request, response);
    }

    /** The same request with a lasting session, for a person who is being signed in. */
    public static HttpServletRequest entering(HttpServletRequest request) {
        ServletRequest inner = request;
        while (inner instanceof HttpServletRequestWrapper wrapper && !(inner instanceof Visit)) {
            inner = wrapper.getRequest();
        }
        return inner instanceof Visit visit ? (HttpServletRequest) visit.getRequest() : request;
    }

    /** The same request of a person who has just been signed out. */
    public static HttpServletRequest leaving(HttpServletRequest request) {
        return new Visit(request);
    }

    private static final class Visit extends HttpServletRequestWrapper {
        private HttpSession passing;

        Visit(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            if (passing == null && create) {
                passing = new Passing(getServletContext());
            }
            return passing;
        }
    }

    /** A session that ends with the request. */
    private static final class Passing implements HttpSession {
        private final Map<String, Object> attributes = new HashMap<>();
        private final String id = UUID.randomUUID().toString();
        private final long created = Instant.now().toEpochMilli();
        private final ServletContext context;

        Passing(ServletContext context) {
            this.context = context;
        }

        @Override
        public long getCreationTime() {
            return created;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public long getLastAccessedTime() {
            return created;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public void setMaxInactiveInterval(int interval) {
            // it ends with the request
        }

        @Override
        public int getMaxInactiveInterval() {
            return 1;
        }

        @Override
        public Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(attributes.keySet());
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public void invalidate() {
            attributes.clear();
        }

        @Override
        public boolean isNew() {
            return true;
        }
    }
}
