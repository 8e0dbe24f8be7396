package az.bildiris.registration.control;

import az.bildiris.container.Judgement;
import az.bildiris.registration.TooManyChecks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Bounds the cost of checks: the same bytes under the same trust list are judged once an hour, and a person gets a few
 * checks a minute.
 */
@ApplicationScoped
public class RecheckCache {
    static final int PER_MINUTE = 6;
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 1000;

    /** The two judgements of one container: at its registration, and at {@code at}. */
    public record Judged(Judgement then, Judgement now, Instant at) {}

    private final Map<String, Judged> judged = bounded();
    private final Map<String, Deque<Instant>> asked = bounded();

    /** The stored result for that key, or the result of {@code check}; throws {@link TooManyChecks}. */
    public Judged of(String key, String person, Instant now, Supplier<Judged> check) {
        synchronized (this) {
            Judged known = judged.get(key);
            if (known != null && known.at.plus(FRESH).isAfter(now)) {
                return known;
            }
            count(person, now);
        }
        Judged found = check.get();
        synchronized (this) {
            judged.put(key, found);
        }
        return found;
    }

    /** Counts a check without a stored result; throws {@link TooManyChecks}. */
    public synchronized void admit(String person, Instant now) {
        count(person, now);
    }

    private void count(String person, Instant now) {
        Deque<Instant> times = asked.computeIfAbsent(person, nobody -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().plusSeconds(60).isBefore(now)) {
            times.removeFirst();
        }
        if (times.size() >= PER_MINUTE) {
            throw new TooManyChecks();
        }
        times.addLast(now);
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
