package az.bildiris.registry;

import az.bildiris.register.ContractStatus;
import az.bildiris.register.Days;
import java.util.Optional;

/** Search in the registry of terminations (guide 2.5); {@code reason} is a code. */
public record TerminationQuery(
        Optional<String> employer,
        Days orderDates,
        Optional<ContractStatus> contractStatus,
        Optional<String> reason,
        RegistrySort sort,
        boolean ascending)
        implements RegistryQuery {

    public TerminationQuery {
        RegistryQuery.requireText(employer);
        RegistryQuery.requireText(reason);
    }

    @Override
    public boolean matches(RegistryRow row) {
        return row.order()
                .filter(order -> orderDates.contains(order.date()))
                .filter(order -> reason.map(order.reason()::equals).orElse(true))
                .filter(order ->
                        contractStatus.map(row.statuses().contract()::equals).orElse(true))
                .isPresent();
    }
}
