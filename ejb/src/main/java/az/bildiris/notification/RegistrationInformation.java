package az.bildiris.notification;

import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.refusal.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The register's information for the sender about a document's registration (art. 49(2)). It never changes, so that the
 * same bytes always get the same answer. {@code sha256} is that of the container, in hexadecimal digits.
 */
public record RegistrationInformation(
        NotificationNumber number,
        NotificationType type,
        LocalDate date,
        Optional<NotificationNumber> baseNumber,
        Instant registeredAt,
        Voen employerVoen,
        String employerName,
        String sha256,
        List<Warning> warnings) {}
