package az.bildiris.registration.control;

import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds words with letters of two alphabets, or with ǝ (U+01DD) for ə: they look the same but differ. */
final class LookalikeRules {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final char TURNED_E = 'ǝ';

    private LookalikeRules() {}

    /** One warning for each field with such a word; it does not repeat personal data. */
    static List<Warning> check(Map<String, String> fields) {
        var warnings = new ArrayList<Warning>();
        fields.forEach((path, value) -> WORD.matcher(value)
                .results()
                .map(found -> found.group())
                .filter(LookalikeRules::mixed)
                .findFirst()
                .ifPresent(word -> warnings.add(
                        new Warning(WarningCode.LETTERS_LOOK_ALIKE, path, path.startsWith("worker.") ? "" : word))));
        return warnings;
    }

    private static boolean mixed(String word) {
        boolean latin = word.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.LATIN);
        boolean cyrillic = word.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.CYRILLIC);
        return (latin && cyrillic) || word.indexOf(TURNED_E) >= 0;
    }
}
