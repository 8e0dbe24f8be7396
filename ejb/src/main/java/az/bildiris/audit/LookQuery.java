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
        boolean questioned) {}
