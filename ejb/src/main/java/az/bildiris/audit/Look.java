package az.bildiris.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * What is about to be shown: about whom, which notification, under which stated reason.
 *
 * @param detail what else says what it was; at most 500 signs, may be empty
 */
public record Look(
        AuditAction action,
        Optional<String> workerFin,
        Optional<UUID> notification,
        Optional<String> number,
        Optional<Under> under,
        String detail) {

    /** One that is about nobody in particular. */
    public static Look of(AuditAction action, String detail) {
        return new Look(action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), detail);
    }

    /** One at a person's data, under a reason unless they are the caller's own. */
    public static Look at(AuditAction action, String workerFin, Optional<Under> under) {
        return new Look(action, Optional.of(workerFin), Optional.empty(), Optional.empty(), under, "");
    }

    /** At this notification. */
    public Look of(UUID shown, String itsNumber) {
        return new Look(action, workerFin, Optional.of(shown), Optional.of(itsNumber), under, detail);
    }

    public Look with(String more) {
        return new Look(action, workerFin, notification, number, under, more);
    }

    /** The reason that a member of staff has stated; {@code purpose} is a code of ACCESS_PURPOSE. */
    public record Under(UUID reason, String purpose, String caseNumber) {}
}
