package az.bildiris.register;

import az.bildiris.content.NotificationNumber;
import az.bildiris.platform.VisibleText;
import java.time.LocalDate;

/** A decision of inspectorate, court or ministry about the notification of that number. */
public record StatusDecision(
        NotificationNumber number,
        DecisionKind kind,
        String reason,
        String body,
        LocalDate decidedOn,
        String documentNumber) {
    public StatusDecision {
        require(reason, 500);
        require(body, 255);
        require(documentNumber, 50);
    }

    private static void require(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("a decision names its reason, body and document");
        }
        if (text.codePoints().anyMatch(VisibleText::hidden)) {
            throw new DecisionRefused("decision.unprintable");
        }
    }
}
