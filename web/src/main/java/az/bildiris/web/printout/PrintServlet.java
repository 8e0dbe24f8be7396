package az.bildiris.web.printout;

import az.bildiris.printout.Print;
import az.bildiris.printout.boundary.Printing;
import az.bildiris.web.notification.NotificationId;
import az.bildiris.web.platform.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints as PDF, in Azerbaijani unless {@code ?language=en|ru} asks otherwise. */
@WebServlet({"/print/notification/*", "/print/registration/*"})
public class PrintServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Printing printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Optional.ofNullable(request.getParameter("language")).orElse("az");
        if (!List.of("az", "en", "ru").contains(asked)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Locale locale = Locale.forLanguageTag(asked);
        boolean whole = request.getServletPath().equals("/print/notification");
        Print print = whole
                ? printing.notification(NotificationId.behind("/print/notification", request), locale)
                : printing.registration(NotificationId.behind("/print/registration", request), locale);
        String name = (whole ? "bildiris-" : "qeydiyyat-") + print.number() + ".pdf";
        Download.send(response, print.pdf(), "application/pdf", "inline", name);
    }
}
