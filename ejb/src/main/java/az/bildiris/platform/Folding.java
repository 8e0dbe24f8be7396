package az.bildiris.platform;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds text for searches and comparisons. It is used when a column is written and when it is searched, so that both
 * agree, whatever the database's collation does with İ and ı.
 */
public final class Folding {
    /** Azerbaijani letters, and Cyrillic ones that look like Latin ones; people also type ǝ and ә for ə. */
    private static final String FROM = "əǝәıiişçğöüӨөаеорсхукмтвнһіјѕ";

    private static final String TO = "eeeiiiscgouooaeopcxykmtbhhijs";

    private static final String CYRILLIC_CAPITALS = "АВЕКМНОРСТУХІЈЅҺ";
    private static final String LATIN_CAPITALS = "ABEKMHOPCTYXIJSH";
    private static final String QUOTES = "“”„‟«»″〝〞＂";
    private static final String APOSTROPHES = "‘’‚‛ʼʻ′`´＇";

    private Folding() {}

    /** Folds case, similar letters, quotes and blanks: «Xəzər  Nümunə» MMC → xezer numune mmc. */
    public static String fold(String text) {
        // NFC first: İ may be two characters, and lower case would leave its dot.
        String lower = composed(text).replace('İ', 'i').replace('I', 'i').toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char sign = lower.charAt(i);
            int at = FROM.indexOf(sign);
            folded.append(at >= 0 ? TO.charAt(at) : Character.isLetterOrDigit(sign) ? sign : ' ');
        }
        return folded.toString().strip().replaceAll(" +", " ");
    }

    /** A FİN or a number as it is stored: without blanks, in Latin capitals, even if it was typed in Cyrillic ones. */
    public static String identifier(String text) {
        var latin = new StringBuilder();
        composed(text)
                .replaceAll("[\\s\\p{Z}]", "")
                .toUpperCase(Locale.ROOT)
                .chars()
                .forEach(sign -> {
                    int at = CYRILLIC_CAPITALS.indexOf(sign);
                    latin.append(at >= 0 ? LATIN_CAPITALS.charAt(at) : (char) sign);
                });
        return latin.toString();
    }

    /** The same text in Unicode's form NFC. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether two filed texts are equal, apart from Unicode forms, quotes and apostrophes. */
    public static boolean same(String one, String other) {
        return plainQuotes(composed(one)).equals(plainQuotes(composed(other)));
    }

    /** Whether two values are equal as texts or as numbers: 850.00 and 850. */
    public static boolean sameValue(String one, String other) {
        String number = "-?[0-9]+([.][0-9]+)?";
        return same(one, other)
                || (one.matches(number)
                        && other.matches(number)
                        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0);
    }

    private static String plainQuotes(String text) {
        var plain = new StringBuilder(text.length());
        text.chars()
                .map(sign -> QUOTES.indexOf(sign) >= 0 ? '"' : APOSTROPHES.indexOf(sign) >= 0 ? '\'' : sign)
                .forEach(sign -> plain.append((char) sign));
        return plain.toString();
    }
}
