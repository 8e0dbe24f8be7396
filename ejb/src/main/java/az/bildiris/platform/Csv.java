package az.bildiris.platform;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes rows as CSV (RFC 4180) that is safe in spreadsheets with comma, semicolon (as in az and ru) or tab as
 * separator. A value that they would evaluate, or shorten as a number, becomes a text with an apostrophe in front.
 */
public final class Csv {
    /** The byte-order mark, by which spreadsheets recognise UTF-8; it is written once, at the beginning. */
    public static final String MARK = "\uFEFF";

    /** The start of a value that a spreadsheet takes for a formula, including full-width characters. */
    private static final Pattern FORMULA = Pattern.compile("^(?:[\\s\"']*[=+\\-@＝＋－＠]|[\\t\\r\\n])");

    /** The same after a character that some spreadsheet takes for a separator of cells or rows. */
    private static final Pattern INNER_FORMULA = Pattern.compile("(?<=[,;|\\t\\r\\n])([ \"']*)(?=[=+\\-@＝＋－＠])");

    /** Values that lose their zeros or last digits as a number: VÖEN, SUN, earlier numbers of notifications. */
    private static final Pattern DIGITS = Pattern.compile("0\\d+|\\d{16,}");

    private Csv() {}

    public static String row(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * A quoted cell. A value that a spreadsheet may evaluate or shorten becomes a text, and hidden characters are made
     * visible.
     */
    public static String cell(String text) {
        String harmless = INNER_FORMULA.matcher(VisibleText.of(text)).replaceAll("$1'");
        boolean lead = FORMULA.matcher(text).find() || DIGITS.matcher(text).matches();
        return '"' + (lead ? "'" : "") + harmless.replace("\"", "\"\"") + '"';
    }
}
