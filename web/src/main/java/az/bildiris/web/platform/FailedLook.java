package az.bildiris.web.platform;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives the audit trail's look from a failed request. */
final class FailedLook {
    private static final Map<String, AuditAction> ACTIONS = Map.ofEntries(
            Map.entry("/agreements", AuditAction.LIST),
            Map.entry("/terminations", AuditAction.LIST),
            Map.entry("/career", AuditAction.CAREER),
            Map.entry("/contract", AuditAction.CONTRACT),
            Map.entry("/notification", AuditAction.VIEW),
            Map.entry("/edoc", AuditAction.DOWNLOAD),
            Map.entry("/print/career", AuditAction.PRINT),
            Map.entry("/print/notification", AuditAction.PRINT),
            Map.entry("/print/registration", AuditAction.PROOF),
            Map.entry("/access", AuditAction.LOOKS),
            Map.entry("/staff/audit", AuditAction.TRAIL),
            Map.entry("/staff/signature", AuditAction.REPORT),
            Map.entry("/staff/prints", AuditAction.EXPORT),
            Map.entry("/staff/find", AuditAction.FIND));
    private static final Pattern ADDRESS = Pattern.compile("(/[a-z]+(?:/[a-z]+)?)(?:\\.xhtml)?(?:/([0-9a-f-]{36}))?");

    private FailedLook() {}

    /** {@code why} is the key of the message that the person got. */
    static Look look(HttpServletRequest request, String why) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = Optional.ofNullable(forwarded)
                .or(() -> Optional.ofNullable(failed))
                .map(Object::toString)
                .orElseGet(request::getRequestURI);
        Matcher address = ADDRESS.matcher(uri);
        if (!address.matches()) {
            return Look.of(AuditAction.PAGE, why);
        }
        AuditAction action = ACTIONS.getOrDefault(address.group(1), AuditAction.PAGE);
        String asked = address.group(2) == null ? address.group(1) : address.group(1) + "/" + address.group(2);
        return Look.of(action, (asked + " " + why).strip());
    }
}
