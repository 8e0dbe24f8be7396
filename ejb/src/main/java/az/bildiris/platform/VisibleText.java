package az.bildiris.platform;

/**
 * Makes hidden characters visible: a character without a visible form (one that changes the direction of reading or has
 * no width, U+202E, U+200B) is shown by its number, [U+202E]. Documents with such characters are refused; some were
 * registered before that rule.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The same text, with hidden characters shown by their numbers. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::hidden)) {
            return text;
        }
        var told = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            if (hidden(sign)) {
                told.append('[').append(name(sign)).append(']');
            } else {
                told.appendCodePoint(sign);
            }
        });
        return told.toString();
    }

    /** The name of a character: U+202E. */
    public static String name(int sign) {
        return "U+%04X".formatted(sign);
    }

    /**
     * Whether a character is blank although it counts as letter or mark (Default_Ignorable_Code_Point), or is the blank
     * Braille pattern.
     */
    private static boolean blank(int sign) {
        return sign == 0x34F
                || sign == 0x115F
                || sign == 0x1160
                || sign == 0x17B4
                || sign == 0x17B5
                || (sign >= 0x180B && sign <= 0x180F)
                || sign == 0x2800
                || sign == 0x3164
                || (sign >= 0xFE00 && sign <= 0xFE0F)
                || sign == 0xFFA0
                || (sign >= 0xE0100 && sign <= 0xE01EF);
    }

    /**
     * Whether a character is hidden: direction controls, joiners, private and unassigned characters, unpaired
     * surrogates, and other programs' line ends.
     */
    public static boolean hidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
            default -> blank(sign);
        };
    }
}
