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

/**
 * Which characters the embedded fonts have, and their widths; the PDF export would silently drop unknown characters.
 */
final class Typeface {
    private static final String REGULAR = "/fonts/BildirisSans-Regular.ttf";
    /** Replaces a character that the fonts lack; a sentence on the print says so. */
    static final char UNKNOWN = '¤';
    /** Characters that fit on any line, even if all are W: shorter texts need no measuring. */
    private static final int NARROWEST_LINE = 20;
    /** More characters than fit on a line, even if all are i: no need to measure further. */
    private static final int FULLEST_LINE = 400;
    /** The same rendering context as JasperReports has. */
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final Font font;
    private final List<Font> others;

    Typeface(float size) {
        font = font(REGULAR, size);
        others = Fallback.files().map(file -> font("/" + file, size)).toList();
    }

    private static Font font(String name, float size) {
        try (var file = Typeface.class.getResourceAsStream(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /**
     * Text in NFC with plain line ends and without invisible characters; a character that the font lacks becomes {@link
     * #UNKNOWN}.
     */
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

    /** Whether no character of the text is replaced. */
    boolean shows(String text) {
        return text.indexOf(UNKNOWN) >= 0 || printable(text).indexOf(UNKNOWN) < 0;
    }

    /** Whether a text needs another font besides the usual one. */
    boolean foreign(String text) {
        return printable(text).codePoints().anyMatch(sign -> sign != '\n' && !font.canDisplay(sign));
    }

    private Font of(int sign) {
        return font.canDisplay(sign)
                ? font
                : others.stream()
                        .filter(other -> other.canDisplay(sign))
                        .findFirst()
                        .orElse(font);
    }

    private int printable(int sign) {
        if (sign == '\n' || Character.getType(sign) == Character.FORMAT) {
            return sign;
        }
        if (Character.isWhitespace(sign)) {
            return ' ';
        }
        return Character.isISOControl(sign) || !of(sign).canDisplay(sign) ? UNKNOWN : sign;
    }

    /** Splits a text, between lines as they will be set, into parts of at most so many lines. */
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
            AttributedString set = set(text.substring(from, Math.min(paragraphEnd, from + FULLEST_LINE)));
            int length = new LineBreakMeasurer(set.getIterator(), PAPER).nextOffset(width);
            if (from + length < paragraphEnd) {
                return from + length;
            }
        }
        return Math.min(paragraphEnd + 1, text.length());
    }

    private AttributedString set(String text) {
        var set = new AttributedString(text);
        set.addAttribute(TextAttribute.FONT, font);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (!font.canDisplay(sign)) {
                set.addAttribute(TextAttribute.FONT, of(sign), at, at + Character.charCount(sign));
            }
        }
        return set;
    }
}
