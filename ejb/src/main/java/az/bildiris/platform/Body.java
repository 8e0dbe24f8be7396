package az.bildiris.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads a request's body to its end, with an end to its size and to the whole time: the server's own is for each piece. */
public final class Body {
    private static final int PIECE = 16 * 1024;

    private Body() {}

    /** The body is larger than it may be; nothing further was read. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The body did not come in within its time. */
    public static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** All bytes, {@code largest} at most. */
    public static byte[] read(InputStream body, int largest, Duration longest) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        var all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        // One byte, and what has come with it: a read of more waits until there is as much (seen in Grizzly 4).
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
