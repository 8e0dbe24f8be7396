package az.bildiris.web.notification;

import az.bildiris.audit.AuditAction;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Termination;
import az.bildiris.limit.Limit;
import az.bildiris.limit.boundary.Limits;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.platform.Baku;
import az.bildiris.platform.TypedDay;
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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The page with one notification in full (Şəkil 5, 6, 7). */
@Named
@RequestScoped
public class NotificationView {
    private static final String CHECK = "check";
    private static final int TOO_MANY_REQUESTS = 429;
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

    /** What a person looks for first, by the type of the document; what the document lacks is left out. */
    private static final Map<NotificationType, List<String>> FACTS = Map.of(
            NotificationType.CONCLUSION,
            List.of(
                    "employer.name",
                    "contract.position",
                    "contract.workStartsOn",
                    "contract.monthlyPay",
                    "contract.workTimeKind",
                    "contract.termKind"),
            NotificationType.AMENDMENT,
            List.of(
                    "employer.name",
                    "contract.position",
                    "contract.monthlyPay",
                    "amendment.effectiveFrom",
                    "amendment.effectiveTo"),
            NotificationType.TERMINATION,
            List.of("employer.name", "contract.position", "termination.terminatedOn", "termination.reason"));

    private static final Set<String> FOLDED = Set.of("register", "header", "employer", "worker", "signature");

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

    /** The lines that the page shows first, in their order. */
    public List<Sheet.Line> getFacts() {
        Map<String, Sheet.Line> lines = sheet.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> !line.value().isEmpty())
                .collect(Collectors.toMap(Sheet.Line::field, line -> line, (first, same) -> first));
        return FACTS.get(details.type()).stream()
                .map(lines::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who vouches for the content. */
    public Sheet.Source getSource() {
        return sheet.blocks().stream()
                .filter(block -> block.key().equals("header"))
                .findFirst()
                .orElseThrow()
                .source();
    }

    /** Whether a block is closed until somebody opens it. */
    public boolean folded(Sheet.Block block) {
        return FOLDED.contains(block.key());
    }

    /** The labels of a block's fields in which nothing was stated, in one line. */
    public String absent(Sheet.Block block) {
        return block.lines().stream()
                .filter(line -> line.value().isEmpty())
                .map(Sheet.Line::label)
                .collect(Collectors.joining("; "));
    }

    /** What the amendment changed; empty for other documents. */
    public List<Sheet.ChangedTerm> getChanges() {
        return sheet.blocks().stream()
                .flatMap(block -> block.changes().stream())
                .toList();
    }

    public NotificationDetails getDetails() {
        return details;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** A day in the pages' form. */
    public String day(LocalDate day) {
        return TypedDay.format(day);
    }

    /** Day of the decision about it, in the pages' form. */
    public String getDecidedOn() {
        return details.decision().map(found -> day(found.decidedOn())).orElse("");
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
