package az.bildiris.notification.control;

import az.bildiris.notification.NotificationRow;
import az.bildiris.notification.StatusFacts;
import az.bildiris.notification.entity.Notification;
import java.time.LocalDate;

/** Entities to what a page shows, with statuses as of a day. */
final class RowMapper {
    private RowMapper() {}

    static NotificationRow row(Notification notification, boolean original, LocalDate today) {
        return notification.row(original, facts(notification).on(today));
    }

    static StatusFacts facts(Notification notification) {
        return new StatusFacts(
                notification.getType(),
                notification.getInvalidSince(),
                notification.getTerminatedOn().or(notification::getEffectiveTo),
                notification.getContract().getLapsedOn(),
                notification.getContract().getLapseCause());
    }
}
