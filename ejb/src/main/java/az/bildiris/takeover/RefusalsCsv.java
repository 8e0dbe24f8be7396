package az.bildiris.takeover;

import az.bildiris.refusal.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refusals as CSV (RFC 4180, UTF-8 with a mark by which spreadsheets know it). A cell that a spreadsheet would take for
 * a formula begins with an apostrophe.
 */
public final class RefusalsCsv {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("az"), Locale.ENGLISH, Locale.forLanguageTag("ru"));

    /** With what a cell begins that a spreadsheet evaluates, the wide forms of the signs included. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private RefusalsCsv() {}

    /** The mark and the names of the columns. */
    public static String head() {
        return "\uFEFF" + row(Stream.of("number", "file", "code", "field", "az", "en", "ru"));
    }

    public static String row(Refusal refusal) {
        return row(Stream.concat(
                Stream.of(refusal.number(), refusal.file(), refusal.code().name(), refusal.field()),
                LANGUAGES.stream().map(language -> Sentences.of(refusal.finding(), language))));
    }

    private static String row(Stream<String> cells) {
        return cells.map(RefusalsCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Always quoted; whatever a spreadsheet may evaluate is made a text. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
