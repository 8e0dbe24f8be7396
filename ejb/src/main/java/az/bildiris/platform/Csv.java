package az.bildiris.platform;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows as CSV (RFC 4180), safe in spreadsheets that separate by comma, by semicolon (as those of az and ru do) or by tab: what
 * they would evaluate, or shorten as a number, is a text that begins with an apostrophe.
 */
public final class Csv {
    /** By which spreadsheets know UTF-8; stands once, before everything. */
    public static final String MARK = "\uFEFF";

    /** At the beginning: with what a spreadsheet begins a formula, the wide forms of the signs included. */
    private static final Pattern FORMULA = Pattern.compile("^(?:[\\s\"']*[=+\\-@＝＋－＠]|[\\t\\r\\n])");

    /** The same behind what some spreadsheet separates cells or rows by. */
    private static final Pattern INNER_FORMULA = Pattern.compile("(?<=[,;|\\t\\r\\n])([ \"']*)(?=[=+\\-@＝＋－＠])");

    /** Loses its zeros, or its last digits, as a number: VÖEN, SUN, earlier numbers of notifications. */
    private static final Pattern DIGITS = Pattern.compile("0\\d+|\\d{16,}");

    private Csv() {}

    public static String row(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Always quoted; whatever a spreadsheet may evaluate or shorten is made a text, and no sign is hidden. */
    public static String cell(String text) {
        String harmless = INNER_FORMULA.matcher(VisibleText.of(text)).replaceAll("$1'");
        boolean lead = FORMULA.matcher(text).find() || DIGITS.matcher(text).matches();
        return '"' + (lead ? "'" : "") + harmless.replace("\"", "\"\"") + '"';
    }
}
