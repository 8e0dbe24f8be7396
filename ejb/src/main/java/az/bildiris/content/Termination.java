package az.bildiris.content;

import java.time.LocalDate;
import java.util.Optional;

/** Block 6 (art. 84(1)); {@code terminatedOn} is the last working day. */
public record Termination(
        LocalDate terminatedOn,
        String orderNumber,
        LocalDate orderDate,
        String reason,
        Optional<String> grossBreach,
        String legalReference,
        String basisDocuments,
        Optional<String> note) {}
