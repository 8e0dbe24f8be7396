package az.bildiris.web.printout;

import az.bildiris.printout.Print;
import az.bildiris.printout.boundary.Printing;
import az.bildiris.web.notification.NotificationId;
import az.bildiris.web.platform.Download;
import az.bildiris.web.session.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Downloads prints as PDF, in Azerbaijani unless the address has {@code ?language=en|ru}. */
@WebServlet({"/print/notification/*", "/print/registration/*"})
public class PrintServlet extends Download {
    private static final long serialVersionUID = 1;

    @Inject
    transient Printing printing;

    @Override
    protected File file(HttpServletRequest request) {
        Locale locale = language(request);
        boolean whole = request.getServletPath().equals("/print/notification");
        Print print = whole
                ? printing.notification(NotificationId.behind("/print/notification", request), locale)
                : printing.registration(NotificationId.behind("/print/registration", request), locale);
        String name = (whole ? "bildiris-" : "qeydiyyat-") + print.number() + ".pdf";
        return new File(print.pdf(), "application/pdf", "inline", name);
    }

    /** The language that the address asks for. */
    static Locale language(HttpServletRequest request) {
        String asked = request.getParameter("language");
        return Locale.forLanguageTag(Language.known(asked) ? asked : "az");
    }
}
