package az.bildiris.registry;

import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Sun;
import az.bildiris.content.Voen;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.register.Statuses;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a registry, with the values by which it is found; {@code order} is there for terminations only.
 *
 * @param employerFolded the employer's name, folded by {@code Folding}
 * @param workStartsOn start of work by the contract
 * @param lapsedOn the first day on which the contract is not in force
 */
public record RegistryRow(
        UUID id,
        UUID contract,
        LocalDate workStartsOn,
        NotificationNumber number,
        LocalDate date,
        NotificationType type,
        Voen employerVoen,
        Sun employerSun,
        String employerName,
        String employerFolded,
        Optional<NotificationNumber> baseNumber,
        WorkplaceKind workplaceKind,
        String workplace,
        String officialName,
        String officialPosition,
        boolean original,
        Statuses statuses,
        Optional<TerminationOrder> order,
        Optional<LocalDate> lapsedOn) {

    boolean isTermination() {
        return type == NotificationType.TERMINATION;
    }

    /**
     * The order that ended a contract and the day on which it ends; {@code reason} is a code of the reference list.
     */
    public record TerminationOrder(LocalDate date, String number, String reason, Optional<LocalDate> endsOn) {}
}
