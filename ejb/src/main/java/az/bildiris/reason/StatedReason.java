package az.bildiris.reason;

import az.bildiris.platform.Masking;
import java.time.Instant;
import java.util.UUID;

/**
 * The reason for which a member of staff may open one person's data until it expires or is closed.
 *
 * @param purpose code of the reference list ACCESS_PURPOSE
 */
public record StatedReason(
        UUID id,
        String workerFin,
        String workerName,
        String purpose,
        String caseNumber,
        String note,
        Instant openedAt,
        Instant expiresAt) {
    /** 4Q****M */
    public String maskedFin() {
        return Masking.of(workerFin);
    }
}
