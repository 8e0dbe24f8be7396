package az.bildiris.notification.control;

import az.bildiris.notification.StatusFacts;
import az.bildiris.notification.Statuses;
import az.bildiris.notification.WorkerFile;
import az.bildiris.notification.entity.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Converts entities to rows of a page, with statuses as of a day. */
final class RowMapper {
    private RowMapper() {}

    /** {@code terms} are the documents that state the terms of the contract, or all its documents, oldest first. */
    static WorkerFile.Line line(
            Notification notification, boolean original, List<Notification> terms, LocalDate today) {
        return notification.line(original, statuses(notification, terms, today));
    }

    static Statuses statuses(Notification notification, List<Notification> terms, LocalDate today) {
        return facts(notification, TermEnd.on(today, terms)).on(today);
    }

    private static StatusFacts facts(Notification notification, Optional<LocalDate> termTo) {
        return new StatusFacts(
                notification.getType(),
                notification.getInvalidSince(),
                notification.isCancelled(),
                notification.firstDay(),
                notification.getTerminatedOn().or(notification::getEffectiveTo),
                termTo,
                notification.getContract().getLapsedOn(),
                notification.getContract().getLapseCause());
    }
}
