package az.bildiris.demo;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.notification.ContractStatus;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationStatus;
import az.bildiris.notification.Origin;
import az.bildiris.notification.StatusCause;
import az.bildiris.notification.Statuses;
import az.bildiris.notification.ValidityStatus;
import az.bildiris.platform.Baku;
import az.bildiris.reports.PrintChange;
import az.bildiris.reports.PrintField;
import az.bildiris.reports.PrintSection;
import az.bildiris.reports.Printout;
import az.bildiris.reports.Printouts;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.Sheet.Block;
import az.bildiris.sheet.Sheet.Source;
import az.bildiris.sheet.control.SheetBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The readable form that an employer signs beside the XML: blocks 1 to 6, nothing that only the register knows. */
final class SheetPdf {
    private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");
    private static final Statuses NOT_YET_REGISTERED = new Statuses(
            ContractStatus.IN_FORCE, NotificationStatus.IN_FORCE, ValidityStatus.VALID, StatusCause.IN_FORCE);

    private final Printouts printouts = new Printouts();

    byte[] print(NotificationContent content, byte[] xml, Instant at) {
        Sheet sheet = SheetBuilder.notification(details(content, NotificationXml.fields(xml)), AZERBAIJANI, lists());
        return printouts.print(new Printout(
                AZERBAIJANI,
                sheet.title(),
                sheet.blocks().stream()
                        .filter(block -> block.source() == Source.SIGNED)
                        .map(SheetPdf::section)
                        .toList(),
                Optional.empty(),
                Optional.of(content.employer().name()),
                LocalDateTime.ofInstant(at, Baku.ZONE)));
    }

    private static Map<az.bildiris.reference.ReferenceList, List<az.bildiris.reference.Reference>> lists() {
        return ReferenceLists.all();
    }

    private static PrintSection section(Block block) {
        return new PrintSection(
                block.title(),
                Optional.empty(),
                block.lines().stream()
                        .map(line -> new PrintField(line.label(), line.value()))
                        .toList(),
                block.changes().stream()
                        .map(change -> new PrintChange(change.term(), change.before(), change.after()))
                        .toList());
    }

    /** What the register would add is left blank; the blocks that would show it are not printed. */
    private static NotificationDetails details(NotificationContent content, Map<String, String> fields) {
        NotificationType type = content.type();
        return new NotificationDetails(
                new UUID(0, 0),
                "",
                type,
                content.date(),
                content.baseNumber(),
                Instant.EPOCH,
                Origin.EMPLOYER,
                false,
                NOT_YET_REGISTERED,
                content,
                fields,
                Map.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of());
    }
}
