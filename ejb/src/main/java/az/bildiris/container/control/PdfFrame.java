package az.bildiris.container.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks that bytes have the frame of a PDF (ISO 32000-1, 7.5): header, trailer, and a cross-reference where the
 * trailer says. No PDF library reads them, since a library has no limit on what a few bytes inflate to; this class has
 * one.
 */
final class PdfFrame {
    private static final int TRAILER = 1024;
    private static final Pattern HEADER = Pattern.compile("%PDF-(1\\.[0-7]|2\\.0)\\s.*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("startxref\\s+([0-9]{1,10})\\s+%%EOF\\s*$");
    private static final Pattern REFERENCES = Pattern.compile("(xref|[0-9]+ [0-9]+ obj)\\b.*", Pattern.DOTALL);

    /** Most pages of a notification's PDF; programs that compare pages or signatures take minutes for more. */
    static final int MOST_PAGES = 500;

    static final int MOST_SIGNATURES = 16;
    /** Most bytes of all object streams together; 500 pages have a few hundred kilobytes. */
    private static final int MOST_UNPACKED = 16 * 1024 * 1024;

    /** Most object streams; each holds some hundred objects. */
    private static final int MOST_STREAMS = 1000;

    /** Start of a stream of packed objects (ISO 32000-1, 7.5.7), up to its first byte. */
    private static final Pattern OBJECT_STREAM = Pattern.compile("/ObjStm\\b[^\\x00]{0,500}?stream\\r?\\n");

    private static final String OBJECT_STREAM_TYPE = "/ObjStm";

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    /** Mark of a signature; each has one outside of compressed streams, since it counts the file's bytes (12.8.1). */
    private static final Pattern SIGNATURE = Pattern.compile("/ByteRange\\b");

    private PdfFrame() {}

    /** Whether the numbers of pages (also in compressed object streams) and signatures are within the limits. */
    static boolean modest(byte[] pdf) {
        String text = text(pdf, 0, pdf.length);
        if (count(SIGNATURE, text, MOST_SIGNATURES) > MOST_SIGNATURES) {
            return false;
        }
        int pages = count(PAGE, text, MOST_PAGES);
        int room = MOST_UNPACKED;
        int unread = pdf.length; // streams do not overlap: together they are not longer than the file
        int streams = 0;
        Matcher head = OBJECT_STREAM.matcher(text);
        int at = text.indexOf(OBJECT_STREAM_TYPE);
        while (at >= 0 && pages <= MOST_PAGES) {
            streams++;
            int next = at + 1;
            if (head.region(at, text.length()).lookingAt()) {
                next = head.end();
                var objects = new ByteArrayOutputStream();
                unread -= inflate(pdf, next, unread, objects, room);
                room -= objects.size();
                pages += count(PAGE, objects.toString(StandardCharsets.ISO_8859_1), MOST_PAGES);
            }
            if (streams > MOST_STREAMS || room <= 0 || unread <= 0) {
                return false;
            }
            at = text.indexOf(OBJECT_STREAM_TYPE, next);
        }
        return pages <= MOST_PAGES;
    }

    private static int count(Pattern what, String text, int most) {
        return (int) what.matcher(text).results().limit(most + 1L).count();
    }

    /**
     * Inflates up to {@code most} bytes from up to {@code unread} bytes, as far as they are valid, as a PDF reader
     * would; returns how many bytes were read.
     */
    private static int inflate(byte[] pdf, int from, int unread, ByteArrayOutputStream out, int most) {
        var inflater = new Inflater();
        inflater.setInput(pdf, from, Math.min(pdf.length - from, unread));
        var piece = new byte[8192];
        try {
            int read = inflater.inflate(piece);
            while (read > 0 && out.size() < most) {
                out.write(piece, 0, read);
                read = inflater.inflate(piece);
            }
        } catch (DataFormatException e) {
            // Cut off or not deflated: the bytes read so far are used.
        }
        int consumed = (int) inflater.getBytesRead();
        inflater.end();
        return consumed;
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
