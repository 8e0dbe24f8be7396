package az.bildiris.audit;

import az.bildiris.content.Fin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A search in the trail; days are in Asia/Baku, both included.
 *
 * @param worker FİN of the person whose data were accessed; for a worker always their own
 * @param actor user name of the person who accessed the data
 * @param othersOnly whether looks of workers at their own data are left out
 * @param questioned only looks that a worker has asked about
 * @param newest id of the newest entry to include; later entries are left out
 */
public record LookQuery(
        Optional<Fin> worker,
        Optional<String> actor,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<AuditAction> action,
        Optional<String> purpose,
        Optional<AuditResult> result,
        boolean othersOnly,
        boolean questioned,
        Optional<Long> newest) {
    /** The same search for one worker. */
    public LookQuery of(Fin fin) {
        return new LookQuery(
                Optional.of(fin), actor, from, to, action, purpose, result, othersOnly, questioned, newest);
    }
}
