package az.bildiris.reason;

import az.bildiris.platform.Masking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The looks under a reason that are withheld from the worker for a time.
 *
 * @param until the last day on which they are withheld
 * @param approved the supervisor's decision, when there is one
 */
public record Withholding(
        UUID reason,
        String workerFin,
        String ground,
        LocalDate until,
        String requestedBy,
        Instant requestedAt,
        Optional<Boolean> approved) {
    /** 4Q****M */
    public String maskedFin() {
        return Masking.of(workerFin);
    }
}
