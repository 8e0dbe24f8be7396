package az.bildiris.web.container;

import az.bildiris.audit.AuditAction;
import az.bildiris.notification.Original;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.platform.Setting;
import az.bildiris.web.notification.NotificationId;
import az.bildiris.web.platform.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Downloads the employer's stored container, unchanged. */
@WebServlet("/edoc/*")
public class EdocServlet extends Download {
    private static final long serialVersionUID = 1;

    @Inject
    transient Notifications notifications;

    @Override
    protected File file(HttpServletRequest request) {
        Original original = notifications.original(NotificationId.behind("/edoc", request), AuditAction.DOWNLOAD);
        return new File(original.container(), Setting.EDOC_MEDIA_TYPE.value(), "attachment", original.fileName());
    }
}
