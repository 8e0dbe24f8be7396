package az.bildiris.registry;

import az.bildiris.content.NotificationType;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.register.Statuses;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One line of a registry; {@code order} is there for terminations only, {@code workStartsOn} is the contract's. */
public record RegistryRow(
        UUID id,
        UUID contract,
        LocalDate workStartsOn,
        String number,
        LocalDate date,
        NotificationType type,
        String employerSun,
        String employerName,
        Optional<String> baseNumber,
        WorkplaceKind workplaceKind,
        String workplace,
        String officialName,
        String officialPosition,
        boolean original,
        Statuses statuses,
        Optional<TerminationOrder> order) {

    /**
     * The order that ended a contract and the day on which it ends; {@code reason} is a code of the reference list.
     */
    public record TerminationOrder(LocalDate date, String number, String reason, Optional<LocalDate> endsOn) {}
}
