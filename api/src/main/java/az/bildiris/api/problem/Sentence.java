package az.bildiris.api.problem;

import java.util.Locale;
import java.util.function.Function;

/** One sentence in the three languages of the service. */
public record Sentence(String az, String en, String ru) {
    public static Sentence of(Function<Locale, String> words) {
        return new Sentence(
                words.apply(Locale.forLanguageTag("az")),
                words.apply(Locale.ENGLISH),
                words.apply(Locale.forLanguageTag("ru")));
    }
}
