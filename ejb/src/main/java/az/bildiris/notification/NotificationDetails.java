package az.bildiris.notification;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.refusal.Warning;
import az.bildiris.register.DecisionEntry;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.SignatureDetails;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.Statuses;
import az.bildiris.register.ValidityStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One notification in full: the signed content ({@code content}, and {@code fields} by path as the schema writes them),
 * the register's additions, the contract's terms with this notification applied ({@code terms}), the first day on which
 * the contract is not in force ({@code lapsedOn}), and its chain.
 */
public record NotificationDetails(
        UUID id,
        UUID contractId,
        NotificationNumber number,
        NotificationType type,
        LocalDate date,
        Optional<NotificationNumber> baseNumber,
        Instant registeredAt,
        NotificationOrigin origin,
        boolean takenOver,
        Statuses statuses,
        Optional<LocalDate> lapsedOn,
        NotificationContent content,
        Map<String, String> fields,
        Map<String, String> terms,
        Optional<SignatureDetails> signature,
        String contentSha256,
        Optional<StatusDecision> decision,
        List<DecisionEntry> history,
        List<ChainLink> chain,
        List<Warning> warnings) {

    /** Whether a later amendment changed what this valid document states: that does not lapse it. */
    public boolean amended() {
        return chain.stream().anyMatch(link -> link.current() && link.amended());
    }

    /** One document of the contract's chain, oldest first; {@code amended} as for the notification itself. */
    public record ChainLink(
            UUID id,
            NotificationNumber number,
            NotificationType type,
            LocalDate date,
            ValidityStatus validity,
            boolean amended,
            boolean current) {}
}
