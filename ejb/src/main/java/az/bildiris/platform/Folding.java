package az.bildiris.platform;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as a search sees it: case, Azerbaijani letters, quotes and blanks do not matter. Used when a column is written
 * and when it is asked, so that both sides agree whatever the database's collation thinks of İ and ı.
 */
public final class Folding {
    private static final String FROM = "əıiişçğöü";
    private static final String TO = "eiiiscgou";

    private Folding() {}

    /** «Xəzər  Nümunə» MMC → xezer numune mmc. */
    public static String fold(String text) {
        // Composed first: İ may come as two signs, and lower case would leave its dot behind.
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('İ', 'i')
                .replace('I', 'i')
                .toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char sign = lower.charAt(i);
            int at = FROM.indexOf(sign);
            folded.append(at >= 0 ? TO.charAt(at) : Character.isLetterOrDigit(sign) ? sign : ' ');
        }
        return folded.toString().strip().replaceAll(" +", " ");
    }
}
