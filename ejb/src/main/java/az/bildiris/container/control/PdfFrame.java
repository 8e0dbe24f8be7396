package az.bildiris.container.control;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether bytes are framed as a PDF is (ISO 32000-1, 7.5): header, trailer, and a cross-reference where the trailer says.
 * No reader of PDFs is let loose on them: what a few bytes inflate to in one has no limit.
 */
final class PdfFrame {
    private static final int TRAILER = 1024;
    private static final Pattern HEADER = Pattern.compile("%PDF-(1\\.[0-7]|2\\.0)\\s.*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("startxref\\s+([0-9]{1,10})\\s+%%EOF\\s*$");
    private static final Pattern REFERENCES = Pattern.compile("(xref|[0-9]+ [0-9]+ obj)\\b.*", Pattern.DOTALL);

    /** What a notification's picture may have; programs that compare pages or signatures take minutes for more. */
    static final int MOST_PAGES = 500;

    static final int MOST_SIGNATURES = 16;
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    /** Each signature has one, outside of compressed streams, since it counts the file's bytes (12.8.1). */
    private static final Pattern SIGNATURE = Pattern.compile("/ByteRange\\b");

    private PdfFrame() {}

    /** Pages that stand outside of compressed streams, and signatures, are not more than a notification has. */
    static boolean modest(byte[] pdf) {
        String text = text(pdf, 0, pdf.length);
        return PAGE.matcher(text).results().limit(MOST_PAGES + 1L).count() <= MOST_PAGES
                && SIGNATURE.matcher(text).results().limit(MOST_SIGNATURES + 1L).count() <= MOST_SIGNATURES;
    }

    static boolean whole(byte[] pdf) {
        Matcher end = END.matcher(text(pdf, Math.max(0, pdf.length - TRAILER), TRAILER));
        if (!HEADER.matcher(text(pdf, 0, 16)).matches() || !end.find()) {
            return false;
        }
        long at = Long.parseLong(end.group(1));
        return at < pdf.length && REFERENCES.matcher(text(pdf, (int) at, 32)).matches();
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
