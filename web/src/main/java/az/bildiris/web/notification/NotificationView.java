package az.bildiris.web.notification;

import az.bildiris.content.Termination;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.boundary.Sheets;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;

/** One notification whole (Şəkil 5, 6, 7). */
@Named
@RequestScoped
public class NotificationView {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    HttpServletRequest request;

    @Inject
    Notifications notifications;

    @Inject
    Sheets sheets;

    @Inject
    Language language;

    private NotificationDetails details;
    private Sheet sheet;

    /** Throws {@code NotificationNotFound} for ids that are malformed, unknown or another's. */
    public void enter() {
        Object asked = request.getAttribute(NotificationPage.ID);
        String id = asked == null ? "" : asked.toString();
        details = notifications.details(NotificationId.parse(id));
        sheet = sheets.notification(details, language.getLocale());
    }

    public NotificationDetails getDetails() {
        return details;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** Day of the decision about it, as the pages write days. */
    public String getDecidedOn() {
        return details.decision().map(found -> DAY.format(found.decidedOn())).orElse("");
    }

    /** Code of the reason of a termination. */
    public String getReason() {
        return details.content().termination().map(Termination::reason).orElse("");
    }

    /** Code of the gross breach behind the reason, where it is one. */
    public String getGrossBreach() {
        return details.content().termination().flatMap(Termination::grossBreach).orElse("");
    }

    public boolean isOriginal() {
        return details.signature().isPresent();
    }
}
