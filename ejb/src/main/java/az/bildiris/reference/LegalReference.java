package az.bildiris.reference;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article of the Labour Code as each language cites it: «m.75, h.2, b. «a»», Art. 75(2)(a), ст. 75, ч. 2, п. «а». */
public final class LegalReference {
    private static final Pattern AZERBAIJANI =
            Pattern.compile("m\\.\\s?(\\d+(?:-\\d+)?)(?:,? h\\.\\s?(\\d+))?(?:,? b\\. ?[«\"](\\p{L})[»\"])?");

    private LegalReference() {}

    /** A text with all references in it, which are written as in Azerbaijani; what is no reference stays. */
    public static String in(Locale language, String text) {
        boolean english = language.getLanguage().equals("en");
        if (!english && !language.getLanguage().equals("ru")) {
            return text;
        }
        return AZERBAIJANI
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        english
                                ? "Art. " + found.group(1) + part("(", found.group(2), ")")
                                        + part("(", found.group(3), ")")
                                : "ст. " + found.group(1) + part(", ч. ", found.group(2), "")
                                        + part(", п. «", found.group(3), "»")));
    }

    private static String part(String before, String text, String after) {
        return text == null ? "" : before + text + after;
    }
}
