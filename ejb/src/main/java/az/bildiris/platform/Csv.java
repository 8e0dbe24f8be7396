package az.bildiris.platform;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */
public final class Csv {
    /** By which spreadsheets know UTF-8; stands once, before everything. */
    public static final String MARK = "\uFEFF";

    /** With what a cell begins that a spreadsheet evaluates, the wide forms of the signs included. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    public static String row(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Always quoted; whatever a spreadsheet may evaluate is made a text. */
    public static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
