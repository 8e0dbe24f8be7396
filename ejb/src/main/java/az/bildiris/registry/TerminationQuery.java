package az.bildiris.registry;

import az.bildiris.register.ContractStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Search in the registry of terminations (guide 2.5). The range of the order's date includes both days; {@code reason}
 * is a code.
 */
public record TerminationQuery(
        Optional<String> employer,
        Optional<LocalDate> orderFrom,
        Optional<LocalDate> orderTo,
        Optional<ContractStatus> contractStatus,
        Optional<String> reason,
        RegistrySort sort,
        boolean ascending)
        implements RegistryQuery {

    public TerminationQuery {
        RegistryQuery.requireText(employer);
        RegistryQuery.requireText(reason);
    }
}
