package az.bildiris.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Block 5; {@code kinds} are codes of the reference list. Changed terms stand in {@code changes}, or the whole contract as it
 * is from then on in {@code conditions} (ƏMAS; spec 14.2): {@link NotificationContent#resolved} makes the one of the other.
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
