package az.bildiris.api;

import az.bildiris.api.problem.TooLarge;
import az.bildiris.container.Busy;
import az.bildiris.platform.BodyReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads request bodies into memory within bounds: one body is at most a container's size, all together fit into the
 * heap, however many senders there are, and one sender gets at most half of that.
 */
@ApplicationScoped
public class BodyMemory {
    /** The largest container, in bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int KILOBYTE = 1024;
    private static final int BUDGET = 96 * KILOBYTE;
    private static final int SHARE = BUDGET / 2;
    private static final long PATIENCE_S = 10;
    /** Longest time for receiving a body. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Semaphore kilobytes = new Semaphore(BUDGET, true);
    /** Shares by the sender's name; the portal has only a few senders. */
    private final Map<String, Semaphore> shares = new ConcurrentHashMap<>();

    @Inject
    SecurityContext security;

    /**
     * Reads a body and processes it. {@code declared} is its length, or -1 when the sender did not state it. Throws
     * {@link TooLarge} without reading beyond the limit, and {@link Busy} when there is no room for it.
     */
    <T> T read(InputStream body, int declared, Function<byte[], T> work) {
        if (declared > LARGEST) {
            throw new TooLarge();
        }
        int room = (declared < 0 ? LARGEST : declared) / KILOBYTE + 1;
        Semaphore share =
                shares.computeIfAbsent(security.getCallerPrincipal().getName(), sender -> new Semaphore(SHARE, true));
        return within(share, room, () -> within(kilobytes, room, () -> work.apply(read(body))));
    }

    private static <T> T within(Semaphore kilobytes, int room, Supplier<T> work) {
        acquire(kilobytes, room);
        try {
            return work.get();
        } finally {
            kilobytes.release(room);
        }
    }

    private static byte[] read(InputStream body) {
        try {
            return BodyReader.read(body, LARGEST, LONGEST);
        } catch (BodyReader.TooLarge e) {
            throw new TooLarge();
        } catch (BodyReader.TooSlow e) {
            throw new TooSlow();
        } catch (IOException e) {
            throw new Interrupted(e);
        }
    }

    private static void acquire(Semaphore kilobytes, int room) {
        try {
            if (!kilobytes.tryAcquire(room, PATIENCE_S, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    /** The body did not arrive within its time. */
    private static class TooSlow extends ClientErrorException {
        private static final long serialVersionUID = 1;

        TooSlow() {
            super(Response.status(Response.Status.REQUEST_TIMEOUT)
                    .header("Connection", "close")
                    .build());
        }
    }

    /** The sender closed the connection, so nobody reads the answer. */
    private static class Interrupted extends jakarta.ws.rs.BadRequestException {
        Interrupted(IOException cause) {
            super(cause);
        }
    }
}
