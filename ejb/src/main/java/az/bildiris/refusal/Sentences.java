package az.bildiris.refusal;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Messages for a sender: one sentence on what is wrong and one on what to do. */
public final class Sentences {
    private static final ResourceBundle.Control STATE_LANGUAGE_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** The message in Azerbaijani, English or Russian; any other language gets the state language. */
    public static String of(Finding finding, Locale locale) {
        return sentence("refusals", finding.code(), finding.field(), finding.found(), locale);
    }

    /** The message for a warning about a registered document; languages as above. */
    public static String of(Warning warning, Locale locale) {
        return sentence("warnings", warning.code(), warning.field(), warning.found(), locale);
    }

    private static String sentence(String bundle, Enum<?> code, String field, String found, Locale locale) {
        String language = Map.of("en", "en", "ru", "ru").getOrDefault(locale.getLanguage(), "az");
        return ResourceBundle.getBundle(
                        "az.bildiris.refusal." + bundle, Locale.forLanguageTag(language), STATE_LANGUAGE_OTHERWISE)
                .getString(code.name())
                .replace("{field}", field.isEmpty() ? "—" : field)
                .replace("{found}", found.isEmpty() ? "—" : found);
    }
}
