package az.bildiris.reason;

import az.bildiris.content.Fin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The looks under a reason that are withheld from the worker for a time. Until a supervisor decides, that is three days at most:
 * {@code withheld_looks} in R__functions.sql.
 *
 * @param until the last day on which they are withheld
 * @param approved the supervisor's decision, when there is one
 */
public record Withholding(
        UUID reason,
        Fin workerFin,
        String ground,
        LocalDate until,
        String requestedBy,
        Instant requestedAt,
        Optional<Boolean> approved) {}
