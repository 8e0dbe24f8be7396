package az.bildiris.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of the trail; days in Asia/Baku, both included.
 *
 * @param worker FİN of the person looked at; for a worker always the own one
 * @param actor user name of whoever looked
 * @param othersOnly without what workers looked at of their own data
 * @param questioned only looks that a worker has asked about
 * @param newest id of the newest entry that counts: what was added since is not there
 */
public record LookQuery(
        Optional<String> worker,
        Optional<String> actor,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<AuditAction> action,
        Optional<String> purpose,
        Optional<AuditResult> result,
        boolean othersOnly,
        boolean questioned,
        Optional<Long> newest) {
    /** The same of one worker. */
    public LookQuery of(String fin) {
        return new LookQuery(
                Optional.of(fin), actor, from, to, action, purpose, result, othersOnly, questioned, newest);
    }

    /** The same of what was there then. */
    public LookQuery upTo(Optional<Long> entry) {
        return new LookQuery(worker, actor, from, to, action, purpose, result, othersOnly, questioned, entry);
    }
}
