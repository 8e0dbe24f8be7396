package az.bildiris.audit;

import az.bildiris.access.SignInMeans;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the trail: who, when, from where, by which means, what, about whom, why, and how it ended.
 *
 * @param role in capitals; empty for a visitor
 * @param purpose code of ACCESS_PURPOSE
 */
public record Entry(
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
        Optional<String> workerFin,
        Optional<UUID> notification,
        Optional<String> number,
        Optional<String> purpose,
        Optional<String> caseNumber,
        AuditResult result,
        String detail,
        Optional<Question> question) {

    /** The worker looked at own data. */
    public boolean own() {
        return role.equals("WORKER");
    }
}
