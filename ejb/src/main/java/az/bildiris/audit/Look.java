package az.bildiris.audit;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import java.util.Optional;
import java.util.UUID;

/**
 * An access to data: whom it is about, which notification, and under which stated reason.
 *
 * @param detail further details; at most 500 characters, may be empty
 */
public record Look(
        AuditAction action,
        Optional<Fin> workerFin,
        Optional<UUID> notification,
        Optional<NotificationNumber> number,
        Optional<Under> under,
        String detail) {

    /** A look that is about no particular person. */
    public static Look of(AuditAction action, String detail) {
        return new Look(action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), detail);
    }

    /** A look at a person's data, under a reason unless they are the caller's own. */
    public static Look at(AuditAction action, Fin workerFin, Optional<Under> under) {
        return new Look(action, Optional.of(workerFin), Optional.empty(), Optional.empty(), under, "");
    }

    /** The same look, at this notification. */
    public Look of(UUID shown, NotificationNumber itsNumber) {
        return new Look(action, workerFin, Optional.of(shown), Optional.of(itsNumber), under, detail);
    }

    public Look with(String more) {
        return new Look(action, workerFin, notification, number, under, more);
    }

    /** The stated reason of a member of staff; {@code purpose} is a code of ACCESS_PURPOSE. */
    public record Under(UUID reason, String purpose, String caseNumber) {}
}
