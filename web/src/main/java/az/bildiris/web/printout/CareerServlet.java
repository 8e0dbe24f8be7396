package az.bildiris.web.printout;

import az.bildiris.printout.boundary.Printing;
import az.bildiris.web.platform.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Downloads the extract of a working life as PDF, in the languages of {@link PrintServlet}. */
@WebServlet("/print/career")
public class CareerServlet extends Download {
    private static final long serialVersionUID = 1;

    @Inject
    transient Printing printing;

    @Override
    protected File file(HttpServletRequest request) {
        return new File(printing.career(PrintServlet.language(request)), "application/pdf", "inline", "is-heyati.pdf");
    }
}
