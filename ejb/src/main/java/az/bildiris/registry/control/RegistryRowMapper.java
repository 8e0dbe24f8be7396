package az.bildiris.registry.control;

import az.bildiris.content.NotificationType;
import az.bildiris.register.Statuses;
import az.bildiris.register.entity.Notification;
import az.bildiris.register.entity.SignedIndex;
import az.bildiris.registry.RegistryRow;
import az.bildiris.registry.RegistryRow.TerminationOrder;
import az.bildiris.registry.WorkerNotifications;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Notifications to lines of a registry, with statuses as of a day. */
final class RegistryRowMapper {
    private RegistryRowMapper() {}

    /** {@code terms} are the documents that state the terms of the contract, oldest first. */
    static WorkerNotifications.Line line(
            Notification notification, boolean original, List<Notification> terms, LocalDate today) {
        SignedIndex signed = notification.getSigned();
        return new WorkerNotifications.Line(
                row(notification, original, notification.statuses(terms, today)),
                signed.getEmployerVoen(),
                signed.getEmployerFolded(),
                notification.getContract().getLapsedOn());
    }

    private static RegistryRow row(Notification notification, boolean original, Statuses statuses) {
        SignedIndex signed = notification.getSigned();
        return new RegistryRow(
                notification.getId(),
                notification.getContract().getId(),
                notification.getContract().getWorkStartsOn(),
                notification.getNumber(),
                signed.getDate(),
                notification.getType(),
                signed.getEmployerSun(),
                signed.getEmployerName(),
                signed.getBaseNumber(),
                signed.getWorkplaceKind(),
                signed.getWorkplace(),
                signed.getOfficialName(),
                signed.getOfficialPosition(),
                original,
                statuses,
                order(notification));
    }

    private static Optional<TerminationOrder> order(Notification notification) {
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
