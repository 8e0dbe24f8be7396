package az.bildiris.notification;

import az.bildiris.content.NotificationType;
import az.bildiris.content.WorkplaceKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A row of a registry; only terminations have an {@code order}. */
public record NotificationRow(
        UUID id,
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

    /** The order that ended a contract; {@code reason} is a code of the reference list. */
    public record TerminationOrder(LocalDate date, String number, String reason) {}
}
