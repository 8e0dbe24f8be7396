package az.bildiris.registry;

import az.bildiris.content.NotificationType;
import az.bildiris.register.ContractStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Registry of conclusions and amendments (guide 2.2). The period is met by a contract whose time from the start of work
 * to its lapse overlaps it.
 */
public record AgreementQuery(
        Optional<String> employer,
        Optional<LocalDate> periodFrom,
        Optional<LocalDate> periodTo,
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
}
