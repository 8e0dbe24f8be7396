package az.bildiris.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fonts for names in other scripts, used by papers with such a name only (fonts/README.md). */
final class Fallback {
    /** Scripts whose letters join or change places: Java's shaping engine sets them, and not the PDF library. */
    private static final List<String> SHAPED = List.of(
            "Bengali",
            "Devanagari",
            "Ethiopic",
            "Gujarati",
            "Gurmukhi",
            "Kannada",
            "Khmer",
            "Lao",
            "Malayalam",
            "Myanmar",
            "Sinhala",
            "Tamil",
            "Telugu");

    private Fallback() {}

    /** Files of the fonts, as fonts.xml names them. */
    static Stream<String> files() {
        return Stream.concat(Stream.of("Other", "CJK"), SHAPED.stream())
                .map(name -> "fonts/Bildiris" + name + "-Regular.ttf");
    }

    /** Unicode blocks of the shaped scripts, with commas between. */
    static String shapedBlocks() {
        return SHAPED.stream().map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.joining(","));
    }
}
