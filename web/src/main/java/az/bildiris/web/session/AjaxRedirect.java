package az.bildiris.web.session;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A redirect as a Faces partial response: a script may not follow a 302 to another host. */
class AjaxRedirect extends HttpServletResponseWrapper {
    AjaxRedirect(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        setStatus(SC_OK);
        setContentType("text/xml");
        setCharacterEncoding("UTF-8");
        setHeader("Cache-Control", "no-store");
        String escaped = location.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + escaped
                        + "\"/></partial-response>");
        getWriter().flush();
    }
}
