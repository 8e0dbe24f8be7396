package az.bildiris.notification.entity;

import java.time.LocalDate;
import java.util.UUID;

/** A row of PostgreSQL for the registry of the whole register; absent values are null. */
public record RegisterLine(
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
