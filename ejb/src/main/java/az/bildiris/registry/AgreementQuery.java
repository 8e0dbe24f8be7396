package az.bildiris.registry;

import az.bildiris.content.NotificationType;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.Days;
import java.util.Optional;

/**
 * Search in the registry of conclusions and amendments (guide 2.2). It finds contracts whose time from the start of
 * work to their lapse overlaps the period.
 */
public record AgreementQuery(
        Optional<String> employer,
        Days period,
        Optional<ContractStatus> contractStatus,
        Optional<NotificationType> type,
        RegistrySort sort,
        boolean ascending)
        implements RegistryQuery {

    public AgreementQuery {
        RegistryQuery.requireText(employer);
        if (type.filter(NotificationType.TERMINATION::equals).isPresent() || sort == RegistrySort.ORDER_DATE) {
            throw new IllegalArgumentException("terminations have a registry of their own");
        }
    }

    @Override
    public boolean matches(RegistryRow row) {
        return !row.isTermination()
                && type.map(row.type()::equals).orElse(true)
                && contractStatus.map(row.statuses().contract()::equals).orElse(true)
                && period.overlap(row.workStartsOn(), row.lapsedOn());
    }
}
