package az.bildiris.reason;

import az.bildiris.content.Fin;
import java.time.Instant;
import java.util.UUID;

/**
 * The reason for which a member of staff may open one person's data until it expires or is closed.
 *
 * @param purpose code of the reference list ACCESS_PURPOSE
 */
public record StatedReason(
        UUID id,
        Fin workerFin,
        String workerName,
        String purpose,
        String caseNumber,
        String note,
        Instant openedAt,
        Instant expiresAt) {}
