package az.bildiris.web.container;

import az.bildiris.registration.boundary.Rechecks;
import az.bildiris.web.notification.NotificationId;
import az.bildiris.web.platform.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;

/** Downloads the report on a signature as a self-contained file for a case. */
@WebServlet("/staff/signature/*")
public class SignatureServlet extends Download {
    private static final long serialVersionUID = 1;

    @Inject
    transient Rechecks rechecks;

    @Inject
    transient ReportPage page;

    @Override
    protected File file(HttpServletRequest request) {
        var evidence = rechecks.report(NotificationId.behind("/staff/signature", request));
        return new File(
                page.of(evidence).getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8",
                "attachment",
                "imza-hesabati-" + evidence.number() + ".html");
    }
}
