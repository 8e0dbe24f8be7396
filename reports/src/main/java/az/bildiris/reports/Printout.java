package az.bildiris.reports;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A printed document: a title and ruled blocks of fields.
 *
 * @param language of the fixed words; Azerbaijani unless English or Russian
 * @param head of a registered document
 * @param remark one paragraph under the sections
 * @param issuer the line in the head; empty for the ministry and its system
 * @param printedAt local time in Asia/Baku
 */
public record Printout(
        Locale language,
        String title,
        Optional<PrintHead> head,
        List<PrintSection> sections,
        Optional<String> remark,
        Optional<String> issuer,
        LocalDateTime printedAt) {
    public Printout {
        sections = List.copyOf(sections);
    }
}
