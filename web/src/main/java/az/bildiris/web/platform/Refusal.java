package az.bildiris.web.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page with a sentence instead of what was asked; nothing of the request's body is read for it. */
public final class Refusal {
    private Refusal() {}

    /** {@code page} is the name of one of WEB-INF/errors. What is left of a body ends with the connection. */
    public static void show(int status, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST") && page.equals("" + status)) {
            response.sendError(status); // a forward from an address without extension leads back to its own page
            return;
        }
        response.setStatus(status);
        if (!request.getMethod().equals("GET")) {
            response.setHeader("Connection", "close");
        }
        request.getRequestDispatcher("/WEB-INF/errors/" + page + ".xhtml").forward(new WithoutForm(request), response);
    }
}
