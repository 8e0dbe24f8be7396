package az.bildiris.sheet.boundary;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationXml;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.StatusCause;
import az.bildiris.register.Statuses;
import az.bildiris.register.ValidityStatus;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.Sheet.Source;
import az.bildiris.sheet.control.SheetBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The signed content as text: blocks 1 to 6, without the register's additions. It needs no server. */
public final class EmployerSheet {
    private static final Statuses NOT_YET_REGISTERED = new Statuses(
            ContractStatus.IN_FORCE,
            NotificationStatus.IN_FORCE,
            ValidityStatus.VALID,
            StatusCause.IN_FORCE,
            Optional.empty());

    private EmployerSheet() {}

    /** The sheet of a notification.xml that follows the schema. */
    public static Sheet of(byte[] xml, Locale locale) {
        Map<String, String> fields = NotificationXml.fields(xml);
        Sheet whole = SheetBuilder.notification(
                details(NotificationXml.content(fields), fields), locale, ShippedLists.all(), LocalDate.EPOCH);
        return new Sheet(
                whole.title(),
                Optional.empty(),
                whole.blocks().stream()
                        .filter(block -> block.source() == Source.SIGNED)
                        .toList());
    }

    /** Details with blank values for the register's additions; the blocks that would show them are left out. */
    private static NotificationDetails details(NotificationContent content, Map<String, String> fields) {
        return new NotificationDetails(
                new UUID(0, 0),
                new UUID(0, 0),
                new NotificationNumber(""),
                content.type(),
                content.date(),
                content.baseNumber(),
                Instant.EPOCH,
                NotificationOrigin.EMPLOYER,
                false,
                NOT_YET_REGISTERED,
                Optional.empty(),
                content,
                fields,
                Map.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
