package az.bildiris.web.career;

import az.bildiris.web.notification.NotificationId;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@code /contract/{id}}, as {@code NotificationPage} serves a notification. */
@WebServlet("/contract/*")
public class ContractPage extends HttpServlet {
    /** Request attribute with the path after the page's name. */
    static final String ID = "az.bildiris.contract.id";

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(ID, NotificationId.text("/contract", request));
        request.getRequestDispatcher("/contract").forward(request, response);
    }
}
