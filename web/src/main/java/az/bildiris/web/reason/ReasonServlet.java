package az.bildiris.web.reason;

import az.bildiris.reason.boundary.Inspections;
import az.bildiris.reason.boundary.Reasons;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Closes an opened person, changes to one, or opens one from an inspection's list. It has addresses of its own, since
 * its buttons are on every page, including those to which Faces cannot post a form.
 */
@WebServlet({"/staff/close", "/staff/choose", "/staff/open"})
public class ReasonServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Reasons reasons;

    @Inject
    transient Inspections inspections;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        UUID id;
        try {
            id = UUID.fromString(
                    String.valueOf(request.getParameter(path.equals("/staff/open") ? "notification" : "reason")));
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.sendRedirect(request.getContextPath() + done(path, id));
    }

    private String done(String path, UUID id) {
        switch (path) {
            case "/staff/close" -> reasons.close(id);
            case "/staff/open" -> inspections.open(id);
            default -> reasons.choose(id);
        }
        return switch (path) {
            case "/staff/close" -> "/staff/find";
            case "/staff/open" -> "/notification/" + id;
            default -> "/agreements";
        };
    }
}
