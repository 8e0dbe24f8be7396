package az.bildiris.inspection;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.platform.Cursor;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.ValidityStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the registry of the whole register.
 *
 * @param workerName initials only, unless a reason has opened the person
 * @param workStartsOn start of work by the contract
 * @param orderDate day of the order, if the notification states one
 * @param reason code of TERMINATION_REASON for terminations
 */
public record InspectionRow(
        UUID id,
        NotificationNumber number,
        LocalDate date,
        NotificationType type,
        Voen employerVoen,
        String employerName,
        Fin workerFin,
        String workerName,
        String position,
        LocalDate workStartsOn,
        ContractStatus contract,
        ValidityStatus validity,
        Optional<LocalDate> orderDate,
        Optional<String> reason) {

    /** Where it stands in that order. */
    public Cursor cursor(InspectionOrder order) {
        return new Cursor(day(order), id);
    }

    public LocalDate day(InspectionOrder order) {
        return switch (order) {
            case DATE -> date;
            case ORDER_DATE -> orderDate.orElseThrow();
            case WORK_START -> workStartsOn;
        };
    }
}
