package az.bildiris.web.reason;

import az.bildiris.reason.boundary.Reasons;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Closes an opened person, or goes on with one. Addresses of their own, since the buttons stand on every page, also on
 * those that no form of Faces can post to.
 */
@WebServlet({"/staff/close", "/staff/choose"})
public class ReasonServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Reasons reasons;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID reason;
        try {
            reason = UUID.fromString(String.valueOf(request.getParameter("reason")));
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        boolean close = request.getServletPath().equals("/staff/close");
        if (close) {
            reasons.close(reason);
        } else {
            reasons.choose(reason);
        }
        response.sendRedirect(request.getContextPath() + (close ? "/staff/find" : "/agreements"));
    }
}
