package az.bildiris.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads a request's whole body with a limit on its size and on the total time; the server's own timeout is for each
 * read.
 */
public final class BodyReader {
    private static final int PIECE = 16 * 1024;

    private BodyReader() {}

    /** The body exceeds its largest size; the rest was not read. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The body did not arrive within its time. */
    public static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** All bytes, at most {@code largest}. */
    public static byte[] read(InputStream body, int largest, Duration longest) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        var all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        // One byte, then the bytes that came with it: a longer read waits until it is filled (seen in Grizzly 4).
        for (int first = body.read(); first >= 0; first = body.read()) {
            all.write(first);
            int more = Math.min(body.available(), PIECE);
            if (more > 0) {
                all.write(piece, 0, Math.max(0, body.read(piece, 0, more)));
            }
            if (all.size() > largest) {
                throw new TooLarge();
            }
            if (System.nanoTime() > end) {
                throw new TooSlow();
            }
        }
        return all.toByteArray();
    }
}
