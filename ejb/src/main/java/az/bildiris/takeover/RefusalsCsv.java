package az.bildiris.takeover;

import az.bildiris.platform.Csv;
import az.bildiris.refusal.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes refusals as CSV, with their sentences in three languages. */
public final class RefusalsCsv {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("az"), Locale.ENGLISH, Locale.forLanguageTag("ru"));

    private RefusalsCsv() {}

    /** The byte-order mark and the column names. */
    public static String head() {
        return Csv.MARK + Csv.row(Stream.of("number", "file", "code", "field", "az", "en", "ru"));
    }

    public static String row(Refusal refusal) {
        return Csv.row(Stream.concat(
                Stream.of(refusal.number(), refusal.file(), refusal.code().name(), refusal.field()),
                LANGUAGES.stream().map(language -> Sentences.of(refusal.finding(), language))));
    }
}
