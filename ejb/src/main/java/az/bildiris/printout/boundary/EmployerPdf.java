package az.bildiris.printout.boundary;

import az.bildiris.content.NotificationXml;
import az.bildiris.platform.Baku;
import az.bildiris.printout.control.PrintoutMapper;
import az.bildiris.reports.Printout;
import az.bildiris.reports.Printouts;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.boundary.EmployerSheet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** Makes the readable form (notification.pdf) that an employer signs beside the XML. It needs no server. */
public final class EmployerPdf {
    private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");

    private final Printouts printouts = new Printouts();

    /** Prints a notification.xml that follows the schema, as of a time. */
    public byte[] print(byte[] xml, Instant at) {
        Sheet sheet = EmployerSheet.of(xml, AZERBAIJANI);
        return printouts.print(new Printout(
                AZERBAIJANI,
                sheet.title(),
                Optional.empty(),
                sheet.blocks().stream()
                        .map(block -> PrintoutMapper.section(block, Optional.empty()))
                        .toList(),
                Optional.empty(),
                Optional.of(NotificationXml.read(xml).employer().name()),
                LocalDateTime.ofInstant(at, Baku.ZONE)));
    }
}
