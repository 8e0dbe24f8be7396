package az.bildiris.platform;

import java.util.Locale;

/** The form of a word behind a number (Unicode CLDR, cardinal): the bundles have a text for each. */
public enum Plural {
    ONE,
    FEW,
    MANY;

    /** Azerbaijani and English tell one from many; Russian also tells 2 to 4, by the last digits. */
    public static Plural of(long number, Locale locale) {
        if (!locale.getLanguage().equals("ru")) {
            return number == 1 ? ONE : MANY;
        }
        long tens = number % 100;
        long ones = number % 10;
        if (ones == 1 && tens != 11) {
            return ONE;
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
    }
}
