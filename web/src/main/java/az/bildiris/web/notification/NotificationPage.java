package az.bildiris.web.notification;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves {@code /notification/{id}}: Faces has no path parameters, so the page reads the id from the requested address.
 */
@WebServlet("/notification/*")
public class NotificationPage extends HttpServlet {
    /** Request attribute with the path after the page's name. */
    static final String ID = "az.bildiris.notification.id";

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(ID, NotificationId.text("/notification", request));
        request.getRequestDispatcher("/notification").forward(request, response);
    }
}
