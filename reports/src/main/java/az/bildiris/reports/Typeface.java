package az.bildiris.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What the embedded font can show, and how wide; PDF export would drop unknown signs without a word. */
final class Typeface {
    private static final String REGULAR = "/fonts/BildirisSans-Regular.ttf";
    /** Stands for a sign that the font lacks; a sentence on the print says so. */
    static final char UNKNOWN = '¤';
    /** Signs that any line holds, be they all W: shorter texts need no measuring. */
    private static final int NARROWEST_LINE = 20;
    /** More signs than a line holds, be they all i: no need to measure further. */
    private static final int FULLEST_LINE = 400;
    /** As JasperReports measures. */
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final Font font;

    Typeface(float size) {
        try (var file = Typeface.class.getResourceAsStream(REGULAR)) {
            font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(REGULAR, e);
        }
    }

    /** Composed letters, plain line ends, no invisible signs; what the font lacks becomes {@link #UNKNOWN}. */
    String printable(String text) {
        var shown = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip()
                .codePoints()
                .map(this::printable)
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Whether nothing of the text is replaced. */
    boolean shows(String text) {
        return text.indexOf(UNKNOWN) >= 0 || printable(text).indexOf(UNKNOWN) < 0;
    }

    private int printable(int sign) {
        if (sign == '\n' || Character.getType(sign) == Character.FORMAT) {
            return sign;
        }
        if (Character.isWhitespace(sign)) {
            return ' ';
        }
        return Character.isISOControl(sign) || !font.canDisplay(sign) ? UNKNOWN : sign;
    }

    /** Cuts a text, between lines as it will be set, into parts of so many lines at most. */
    List<String> parts(String text, float width, int lines) {
        if (text.length() < lines * NARROWEST_LINE && text.indexOf('\n') < 0) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        int from = 0;
        int line = 0;
        for (int to = nextLine(text, 0, width); ; to = nextLine(text, to, width)) {
            line++;
            if (to >= text.length()) {
                parts.add(text.substring(from));
                return parts;
            }
            if (line % lines == 0) {
                parts.add(text.substring(from, to).stripTrailing());
                from = to;
            }
        }
    }

    private int nextLine(String text, int from, float width) {
        int end = text.indexOf('\n', from);
        int paragraphEnd = end < 0 ? text.length() : end;
        if (paragraphEnd > from) {
            var set = new AttributedString(text.substring(from, Math.min(paragraphEnd, from + FULLEST_LINE)));
            set.addAttribute(TextAttribute.FONT, font);
            int length = new LineBreakMeasurer(set.getIterator(), PAPER).nextOffset(width);
            if (from + length < paragraphEnd) {
                return from + length;
            }
        }
        return Math.min(paragraphEnd + 1, text.length());
    }
}
