package az.bildiris.api.me;

import az.bildiris.content.NotificationNumber;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.platform.Baku;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** One notification as signed: its fields by path as the schema writes them, and what the register adds. */
public record NotificationAnswer(
        UUID id,
        UUID contract,
        String number,
        String type,
        LocalDate date,
        String baseNumber,
        OffsetDateTime registeredAt,
        String notificationStatus,
        String validityStatus,
        String contractStatus,
        String cause,
        boolean original,
        String contentSha256,
        Map<String, String> fields) {
    static NotificationAnswer of(NotificationDetails details) {
        return new NotificationAnswer(
                details.id(),
                details.contractId(),
                details.number().value(),
                details.type().name(),
                details.date(),
                details.baseNumber().map(NotificationNumber::value).orElse(null),
                details.registeredAt().atZone(Baku.ZONE).toOffsetDateTime(),
                details.statuses().notification().name(),
                details.statuses().validity().name(),
                details.statuses().contract().name(),
                details.statuses().cause().name(),
                details.signature().isPresent(),
                details.contentSha256(),
                details.fields());
    }
}
