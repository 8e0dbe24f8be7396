package az.bildiris.register.entity;

import java.time.LocalDate;
import java.util.UUID;

/** A row as PostgreSQL gives it for the registry of the whole register; absent is null. */
public record NotificationLine(
        UUID id,
        String number,
        LocalDate date,
        String type,
        String employerVoen,
        String employerName,
        String workerFin,
        String workerName,
        String position,
        LocalDate workStartsOn,
        LocalDate lapsedOn,
        LocalDate invalidSince,
        LocalDate orderDate,
        String reason) {
    public static final String MAPPING = "RegisterLine";
}
