package az.bildiris.web.inspection;

import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.inspection.InspectionRow;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.ValidityStatus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A row of the register in display form: a cell reads one value, without converters or calls.
 *
 * @param reason text of a termination's reason; otherwise empty
 * @param orderDate empty if the notification states none
 */
public record InspectionDisplayRow(
        UUID id,
        NotificationNumber number,
        String date,
        NotificationType type,
        String reason,
        ValidityStatus validity,
        String employerName,
        Voen employerVoen,
        String workerName,
        String finAndPosition,
        String workStartsOn,
        String orderDate,
        ContractStatus contract) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static InspectionDisplayRow of(InspectionRow row, String reason) {
        return new InspectionDisplayRow(
                row.id(),
                row.number(),
                day(row.date()),
                row.type(),
                reason,
                row.validity(),
                row.employerName(),
                row.employerVoen(),
                row.workerName(),
                row.workerFin().masked() + ", " + row.position(),
                day(row.workStartsOn()),
                row.orderDate().map(InspectionDisplayRow::day).orElse(""),
                row.contract());
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
