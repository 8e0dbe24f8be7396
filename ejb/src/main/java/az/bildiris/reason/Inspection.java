package az.bildiris.reason;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.content.Fin;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A reason to list the whole register, valid until it expires or is closed. It is also the reason for each person
 * opened from the list.
 */
public record Inspection(UUID id, String caseNumber, String note, Instant openedAt, Instant expiresAt) {
    /** Code of the reference list ACCESS_PURPOSE. */
    public static final String PURPOSE = "INSPECTION";

    /** The inspection from a stored reason without a person. */
    public static Inspection of(StatedReason kept) {
        return new Inspection(kept.id(), kept.caseNumber(), kept.note(), kept.openedAt(), kept.expiresAt());
    }

    /** A look at the register. */
    public Look look(AuditAction action) {
        return new Look(
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Look.Under(id, PURPOSE, caseNumber)),
                "");
    }

    /** The same reason in stored form; {@code workerFin} is null for nobody. */
    public StatedReason about(Fin workerFin, String workerName) {
        return new StatedReason(id, workerFin, workerName, PURPOSE, caseNumber, note, openedAt, expiresAt);
    }
}
