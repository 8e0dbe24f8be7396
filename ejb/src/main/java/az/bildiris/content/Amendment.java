package az.bildiris.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Block 5; {@code kinds} are codes of the reference list. The document states either the changed terms in {@code
 * changes}, or the whole contract as amended in {@code conditions} (ƏMAS; spec 14.2), from which {@link
 * NotificationContent#resolved} derives the changed terms.
 */
public record Amendment(
        LocalDate agreedOn,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        List<String> kinds,
        Optional<String> orderNumber,
        Optional<LocalDate> orderDate,
        List<Change> changes,
        Optional<Contract> conditions,
        Optional<String> note) {}
