package az.bildiris.web.notification;

import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Sun;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.register.Statuses;
import az.bildiris.registry.RegistryRow;
import az.bildiris.registry.RegistryRow.TerminationOrder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A row of a registry in display form: a cell reads one value, without converters or calls, of which a page would make
 * hundreds. Values of the order are empty if there is none.
 */
public record RegistryDisplayRow(
        UUID id,
        NotificationNumber number,
        String date,
        NotificationType type,
        Sun employerSun,
        String employerName,
        String baseNumber,
        String workplace,
        WorkplaceKind workplaceKind,
        String official,
        boolean original,
        Statuses statuses,
        String orderDate,
        String orderNumber,
        String reason) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final TerminationOrder NO_ORDER = new TerminationOrder(LocalDate.MIN, "", "");

    static RegistryDisplayRow of(RegistryRow row) {
        TerminationOrder order = row.order().orElse(NO_ORDER);
        return new RegistryDisplayRow(
                row.id(),
                row.number(),
                DAY.format(row.date()),
                row.type(),
                row.employerSun(),
                row.employerName(),
                row.baseNumber().map(NotificationNumber::value).orElse("—"),
                row.workplace(),
                row.workplaceKind(),
                row.officialName() + ", " + row.officialPosition(),
                row.original(),
                row.statuses(),
                row.order().map(ended -> DAY.format(ended.date())).orElse(""),
                order.number(),
                order.reason());
    }
}
