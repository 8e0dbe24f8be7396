package az.bildiris.refusal;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What a sender reads: one sentence on what is wrong and one on what to do. */
public final class Sentences {
    private static final ResourceBundle.Control STATE_LANGUAGE_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** In Azerbaijani, English or Russian; any other language gets the state language. */
    public static String of(Finding finding, Locale locale) {
        String language = Map.of("en", "en", "ru", "ru").getOrDefault(locale.getLanguage(), "az");
        return ResourceBundle.getBundle(
                        "az.bildiris.refusal.refusals", Locale.forLanguageTag(language), STATE_LANGUAGE_OTHERWISE)
                .getString(finding.code().name())
                .replace("{field}", finding.field().isEmpty() ? "—" : finding.field())
                .replace("{found}", finding.found().isEmpty() ? "—" : finding.found());
    }
}
