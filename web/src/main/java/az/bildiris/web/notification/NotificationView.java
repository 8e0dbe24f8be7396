package az.bildiris.web.notification;

import az.bildiris.audit.AuditAction;
import az.bildiris.content.Termination;
import az.bildiris.limit.Limit;
import az.bildiris.limit.boundary.Limits;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.platform.Baku;
import az.bildiris.registration.RecheckedNotification;
import az.bildiris.registration.SignatureRecheck;
import az.bildiris.registration.boundary.Rechecks;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.boundary.Sheets;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** The page with one notification in full (Şəkil 5, 6, 7). */
@Named
@RequestScoped
public class NotificationView {
    private static final String CHECK = "check";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    @Inject
    HttpServletRequest request;

    @Inject
    Notifications notifications;

    @Inject
    Sheets sheets;

    @Inject
    Language language;

    @Inject
    Rechecks rechecks;

    @Inject
    Limits limits;

    private SignatureRecheck recheck;
    private boolean tooManyChecks;
    private NotificationDetails details;
    private Sheet sheet;

    /** Throws {@code NotificationNotFound} for ids that are malformed, unknown or of another person. */
    public void enter() {
        Object asked = request.getAttribute(NotificationPage.ID);
        UUID id = NotificationId.parse(asked == null ? "" : asked.toString());
        if (request.getParameter(CHECK) == null) {
            details = notifications.details(id, AuditAction.VIEW);
        } else {
            check(id);
        }
        sheet = sheets.notification(details, language.getLocale());
    }

    private void check(UUID id) {
        limits.take(Limit.CHECK, request.getUserPrincipal().getName());
        RecheckedNotification checked = rechecks.recheck(id);
        details = checked.details();
        recheck = checked.check().orElse(null);
        tooManyChecks = checked.tooMany();
        if (tooManyChecks) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
        }
    }

    /** The check that was just requested, if any. */
    public SignatureRecheck getRecheck() {
        return recheck;
    }

    public boolean isTooManyChecks() {
        return tooManyChecks;
    }

    /** Day and time of a check in the pages' form. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(Baku.ZONE));
    }

    /** Sentences of the warnings; they are above the blocks and not repeated in them. */
    public List<String> getWarnings() {
        return sheet.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.field().equals("warning"))
                .map(Sheet.Line::value)
                .toList();
    }

    public NotificationDetails getDetails() {
        return details;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** Day of the decision about it, in the pages' form. */
    public String getDecidedOn() {
        return details.decision().map(found -> DAY.format(found.decidedOn())).orElse("");
    }

    /** Code of a termination's reason. */
    public String getReason() {
        return details.content().termination().map(Termination::reason).orElse("");
    }

    /** Code of the gross breach of the reason, if there is one. */
    public String getGrossBreach() {
        return details.content().termination().flatMap(Termination::grossBreach).orElse("");
    }

    public boolean isOriginal() {
        return details.signature().isPresent();
    }
}
