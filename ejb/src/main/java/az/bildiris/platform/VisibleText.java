package az.bildiris.platform;

/**
 * Text that hides nothing: a sign that a page or a paper would not show as it is (one that turns the direction of reading or has
 * no width, U+202E, U+200B) is told by its number, [U+202E]. Documents with such signs are refused; some came in before.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The same text, with hidden signs told by their numbers. */
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

    /** U+202E. */
    public static String name(int sign) {
        return "U+%04X".formatted(sign);
    }

    /** Controls of direction, joiners, private and unassigned signs, halves of signs, and other programs' line ends. */
    public static boolean hidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
            default -> false;
        };
    }
}
