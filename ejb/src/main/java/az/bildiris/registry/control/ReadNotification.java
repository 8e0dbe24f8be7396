package az.bildiris.registry.control;

import az.bildiris.content.NotificationType;
import az.bildiris.register.entity.EmploymentContract;
import az.bildiris.register.entity.Notification;
import az.bildiris.register.entity.SignedIndex;
import az.bildiris.registry.RegistryRow;
import az.bildiris.registry.RegistryRow.TerminationOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A notification as the reader's statement finds it; {@code containerSize} is null without a signed original. */
public record ReadNotification(Notification notification, EmploymentContract contract, Integer containerSize) {
    /** The line of a registry, with statuses as of a day; {@code terms} are the documents that state the contract's terms. */
    RegistryRow line(List<Notification> terms, LocalDate today) {
        SignedIndex signed = notification.getSigned();
        return new RegistryRow(
                notification.getId(),
                contract.getId(),
                contract.getWorkStartsOn(),
                notification.getNumber(),
                signed.getDate(),
                notification.getType(),
                signed.getEmployerVoen(),
                signed.getEmployerSun(),
                signed.getEmployerName(),
                signed.getEmployerFolded(),
                signed.getBaseNumber(),
                signed.getWorkplaceKind(),
                signed.getWorkplace(),
                signed.getOfficialName(),
                signed.getOfficialPosition(),
                containerSize != null,
                notification.statuses(terms, today),
                order(),
                contract.getLapsedOn());
    }

    private Optional<TerminationOrder> order() {
        SignedIndex signed = notification.getSigned();
        return notification.getType() == NotificationType.TERMINATION
                ? Optional.of(new TerminationOrder(
                        signed.getOrderDate(),
                        signed.getOrderNumber(),
                        signed.getTerminationReason(),
                        signed.getTerminatedOn()))
                : Optional.empty();
    }
}
