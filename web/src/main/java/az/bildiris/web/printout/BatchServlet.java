package az.bildiris.web.printout;

import az.bildiris.printout.PrintJob;
import az.bildiris.printout.boundary.BatchPrinting;
import az.bildiris.web.notification.NotificationId;
import az.bildiris.web.platform.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Downloads the finished file of a batch print. */
@WebServlet("/staff/prints/*")
public class BatchServlet extends Download {
    private static final long serialVersionUID = 1;

    @Inject
    transient BatchPrinting printing;

    @Override
    protected File file(HttpServletRequest request) {
        UUID id = NotificationId.behind("/staff/prints", request);
        PrintJob job = printing.find(id);
        return File.of(
                printing.file(id),
                job.form().mediaType(),
                "attachment",
                "bildirisler." + job.form().extension());
    }
}
