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
import java.util.Optional;
import java.util.UUID;

/**
 * A row of a registry in display form: a cell reads one value, without converters or calls, of which a page would make
 * hundreds. Values of the order are empty if there is none. {@code heading} is whether a contract begins with it, and
 * {@code workStart} the day on which that contract's work started.
 */
public record RegistryDisplayRow(
        UUID id,
        boolean heading,
        String workStart,
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
        String causeDay,
        String orderDate,
        String orderNumber,
        String reason,
        String endsOn) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final TerminationOrder NO_ORDER = new TerminationOrder(LocalDate.MIN, "", "", Optional.empty());

    static RegistryDisplayRow of(RegistryRow row, boolean heading) {
        TerminationOrder order = row.order().orElse(NO_ORDER);
        return new RegistryDisplayRow(
                row.id(),
                heading,
                DAY.format(row.workStartsOn()),
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
                row.statuses().day().map(DAY::format).orElse(""),
                row.order().map(ended -> DAY.format(ended.date())).orElse(""),
                order.number(),
                order.reason(),
                order.endsOn().map(DAY::format).orElse(""));
    }
}
