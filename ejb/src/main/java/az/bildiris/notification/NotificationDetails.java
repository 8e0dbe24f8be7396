package az.bildiris.notification;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.refusal.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One notification in full: the signed content ({@code content}, and {@code fields} by path as the schema writes them),
 * the register's additions, the contract's terms with this notification applied ({@code terms}), and its chain.
 */
public record NotificationDetails(
        UUID id,
        String number,
        NotificationType type,
        LocalDate date,
        Optional<String> baseNumber,
        Instant registeredAt,
        Origin origin,
        boolean takenOver,
        Statuses statuses,
        NotificationContent content,
        Map<String, String> fields,
        Map<String, String> terms,
        Optional<SignatureDetails> signature,
        String contentSha256,
        Optional<Decision> decision,
        List<Recorded> history,
        List<ChainLink> chain,
        List<Warning> warnings) {

    /** Block 7: the signer, the means of signing, and the stored file. */
    public record SignatureDetails(
            String signerName,
            Instant signedAt,
            String certificateSerial,
            String certificateIssuer,
            String means,
            String level,
            int size,
            String sha256,
            Optional<CheckDetails> check) {}

    /**
     * The stored check at registration: DSS's result, the time at which the signature is proven to have existed, the
     * end of the certificate's validity, and the time of its revocation data.
     */
    public record CheckDetails(
            String verdict, Instant provenAt, Instant certificateValidUntil, Optional<Instant> revocationKnownAt) {}

    /** The decision that made a document invalid or its contract lapse: reason, body, day and document. */
    public record Decision(DecisionKind kind, String reason, String body, LocalDate decidedOn, String documentNumber) {}

    /** A recorded decision about any document of the chain. */
    public record Recorded(String number, Decision decision, Instant recordedAt, String recordedBy) {}

    /** Whether a later amendment changed a term of this valid document; the document does not lapse by that. */
    public boolean amended() {
        return chain.stream().anyMatch(link -> link.current() && link.amended());
    }

    /** One document of the contract's chain, oldest first; {@code amended} as for the notification itself. */
    public record ChainLink(
            UUID id,
            String number,
            NotificationType type,
            LocalDate date,
            ValidityStatus validity,
            boolean amended,
            boolean current) {}
}
