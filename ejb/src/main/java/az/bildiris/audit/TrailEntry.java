package az.bildiris.audit;

import az.bildiris.access.SignInMeans;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the audit trail: who did what, when, from which address, by which means of signing in, about whom, why,
 * and with which result.
 *
 * @param role in capitals; empty for a visitor
 * @param purpose code of ACCESS_PURPOSE
 */
public record TrailEntry(
        long id,
        Instant at,
        String actor,
        String actorName,
        String role,
        String institution,
        String place,
        SignInMeans means,
        String address,
        AuditAction action,
        Optional<Fin> workerFin,
        Optional<UUID> notification,
        Optional<NotificationNumber> number,
        Optional<String> purpose,
        Optional<String> caseNumber,
        AuditResult result,
        String detail,
        Optional<Question> question) {

    /** Whether a worker viewed their own data. */
    public boolean own() {
        return role.equals("WORKER");
    }
}
