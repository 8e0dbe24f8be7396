package az.bildiris.sheet.control;

import az.bildiris.content.FieldCatalog;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Money;
import az.bildiris.reference.Countries;
import az.bildiris.reference.LegalReference;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.refusal.Sentences;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** Labels and values of fields in one language; dates and money have the state language's form in all languages. */
final class Words {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final Set<String> MONEY =
            Set.of("contract.monthlyPay", "contract.baseSalary", "contract.allowance.value", "contract.bonus.value");
    private static final Map<String, ReferenceList> LISTS = Map.of(
            "contract.fixedTermReason", ReferenceList.FIXED_TERM_REASON,
            "amendment.kinds", ReferenceList.AMENDMENT_KIND,
            "termination.reason", ReferenceList.TERMINATION_REASON,
            "termination.grossBreach", ReferenceList.GROSS_BREACH);

    private static final Set<WarningCode> OF_TERMS =
            Set.of(WarningCode.OLD_VALUE_DIFFERS, WarningCode.BASE_ABOVE_PAY, WarningCode.PAY_IS_ZERO);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<ReferenceList, List<Reference>> lists;

    Words(Locale locale, Map<ReferenceList, List<Reference>> lists) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("az.bildiris.sheet.sheet", locale);
        this.lists = lists;
    }

    String text(String key) {
        return bundle.getString(key);
    }

    /** A text of the bundle with these values in its places. */
    String format(String key, String... values) {
        return new MessageFormat(text(key), locale).format(values);
    }

    String label(String path) {
        return bundle.getString(plain(path));
    }

    /** A field's value as text; {@code fields} has the unit that may belong to it. */
    String value(String path, String text, Map<String, String> fields) {
        String plain = plain(path);
        if (LISTS.containsKey(plain)) {
            return listed(LISTS.get(plain), text);
        }
        if (plain.equals("worker.citizenship")) {
            if (Countries.former(text)) {
                return bundle.getString("country." + text);
            }
            return new Locale.Builder().setRegion(text).build().getDisplayCountry(locale);
        }
        if (plain.equals("termination.legalReference")) {
            return LegalReference.in(locale, text);
        }
        String unit = unit(plain, fields);
        if (MONEY.contains(plain) && !unit.equals("PERCENT")) {
            return Money.format(new BigDecimal(text)) + period(unit);
        }
        return typed(FieldCatalog.type(plain).orElse(String.class), text)
                + (unit.isEmpty() ? "" : " " + enumText(unit));
    }

    private static String unit(String path, Map<String, String> fields) {
        return switch (path) {
            case "contract.probation.length" -> fields.getOrDefault("contract.probation.unit", "");
            case "contract.allowance.value" -> fields.getOrDefault("contract.allowance.unit", "");
            case "contract.bonus.value" -> fields.getOrDefault("contract.bonus.period", "");
            default -> "";
        };
    }

    private String period(String unit) {
        return unit.isEmpty() || unit.equals("AZN") ? "" : " (" + enumText(unit) + ")";
    }

    private String typed(Class<?> type, String text) {
        if (type == LocalDate.class) {
            return date(LocalDate.parse(text));
        }
        if (type == BigDecimal.class) {
            return Money.number("0.##", new BigDecimal(text));
        }
        return type.isEnum() ? bundle.getString(type.getSimpleName() + "." + text) : text;
    }

    private String enumText(String name) {
        return bundle.getString("unit." + name);
    }

    private String listed(ReferenceList list, String code) {
        return lists.get(list).stream()
                .filter(entry -> entry.code().equals(code))
                .findAny()
                .map(entry -> entry.text(locale))
                .orElse(code);
    }

    /** A warning as text, with the field's label and the term's value in its usual form. */
    String warning(Warning warning) {
        boolean term = OF_TERMS.contains(warning.code())
                && FieldCatalog.accepts(warning.field(), Optional.of(warning.found()));
        String found = term ? value(warning.field(), warning.found(), Map.of()) : warning.found();
        return Sentences.of(new Warning(warning.code(), field(warning.field()), found), locale);
    }

    private String field(String path) {
        return bundle.containsKey(plain(path)) ? label(path) : path;
    }

    String date(LocalDate day) {
        return DATE.format(day);
    }

    String time(Instant instant) {
        return TIME.format(instant.atZone(Baku.ZONE));
    }

    private static String plain(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }
}
