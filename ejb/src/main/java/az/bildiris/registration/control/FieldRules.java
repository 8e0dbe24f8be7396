package az.bildiris.registration.control;

import static az.bildiris.refusal.RefusalCode.CODE_UNKNOWN;
import static az.bildiris.refusal.RefusalCode.DATE_UNLIKELY;
import static az.bildiris.refusal.RefusalCode.TEXT_UNPRINTABLE;

import az.bildiris.content.FieldCatalog;
import az.bildiris.platform.VisibleText;
import az.bildiris.reference.Countries;
import az.bildiris.refusal.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Rules for single fields, independent of the rest of the document: visible characters, days within a working life,
 * present or former countries. A changed term follows the rules of its field.
 */
public final class FieldRules {
    /** The earliest day; no worker was born and no document signed before. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final Set<String> OF_THE_PAST =
            Set.of("worker.birthDate", "worker.documentIssuedOn", "employer.person.documentIssuedOn");

    /** Fields that end a contract, a term or a change, which may be a working life away. */
    private static final Set<String> ENDS =
            Set.of("contract.termFrom", "contract.termTo", "amendment.effectiveTo", "termination.terminatedOn");

    private static final int YEARS_OF_ENDS = 60;

    private FieldRules() {}

    /** {@code date} is the notification's date. */
    static List<Finding> check(Map<String, String> fields, LocalDate date) {
        var findings = new ArrayList<Finding>();
        fields.forEach((path, value) -> {
            String field = meant(path, fields);
            unprintable(value).ifPresent(sign -> findings.add(new Finding(TEXT_UNPRINTABLE, path, sign)));
            if (FieldCatalog.type(field).filter(LocalDate.class::equals).isPresent() && !likely(field, value, date)) {
                findings.add(new Finding(DATE_UNLIKELY, path, value.strip()));
            }
            if (field.equals("worker.citizenship") && !Countries.known(value.strip())) {
                findings.add(new Finding(CODE_UNKNOWN, path, value.strip()));
            }
        });
        return findings;
    }

    /** The field itself, or the field of a change. */
    private static String meant(String path, Map<String, String> fields) {
        return path.startsWith("amendment.changes[") && path.endsWith("Value")
                ? fields.getOrDefault(path.substring(0, path.lastIndexOf('.')) + ".field", path)
                : FieldCatalog.meant(path);
    }

    /** The number of the first character without a visible form, including blanks at the ends. */
    public static Optional<String> unprintable(String text) {
        OptionalInt sign = text.codePoints().filter(VisibleText::hidden).findFirst();
        if (sign.isEmpty() && !text.isEmpty()) {
            sign = java.util.stream.IntStream.of(text.codePointAt(0), text.codePointBefore(text.length()))
                    .filter(Character::isSpaceChar)
                    .findFirst();
        }
        return sign.isEmpty() ? Optional.empty() : Optional.of(VisibleText.name(sign.getAsInt()));
    }

    private static boolean likely(String field, String value, LocalDate date) {
        LocalDate day;
        try {
            day = LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            return true; // the schema, or the rule on changes, reports it
        }
        LocalDate last = OF_THE_PAST.contains(field) ? date : date.plusYears(ENDS.contains(field) ? YEARS_OF_ENDS : 1);
        return !day.isBefore(FIRST) && !day.isAfter(last);
    }
}
