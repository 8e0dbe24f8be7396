package az.bildiris.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Block 5; {@code kinds} are codes of the reference list, {@code changes} the only carrier of changed terms. */
public record Amendment(
        LocalDate agreedOn,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        List<String> kinds,
        Optional<String> orderNumber,
        Optional<LocalDate> orderDate,
        List<Change> changes,
        Optional<String> note) {}
