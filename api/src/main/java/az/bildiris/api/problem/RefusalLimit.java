package az.bildiris.api.problem;

import az.bildiris.limit.Limit;
import az.bildiris.limit.LimitReached;
import az.bildiris.limit.boundary.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Limits refusals, counted over all servers. A sender whom this server knows to be above a limit is not counted again
 * until the limit ends, so that many requests do not become many statements. It stores few senders, as strangers share
 * a limit.
 */
@ApplicationScoped
public class RefusalLimit {
    private static final String ALL = "all";

    private final Map<String, Instant> past = new ConcurrentHashMap<>();

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    /** For a known sender who is refused again: the answer to give instead, if the limit is exceeded. */
    Optional<LimitReached> sender(String name) {
        return take(Limit.REFUSAL, name);
    }

    /** Whether the refusal of an unknown sender from this address may be recorded. */
    boolean admitsStranger(String address) {
        return waiting(Limit.STRANGERS, ALL).isEmpty()
                && take(Limit.STRANGER, address).isEmpty()
                && take(Limit.STRANGERS, ALL).isEmpty();
    }

    /** Throws {@link LimitReached} for a sender whom this server knows to be above the limit. */
    public void require(String name) {
        waiting(Limit.REFUSAL, name).ifPresent(wait -> {
            throw wait;
        });
    }

    private Optional<LimitReached> waiting(Limit limit, String who) {
        return Optional.ofNullable(past.get(limit + who))
                .map(end -> Duration.between(clock.instant(), end))
                .filter(wait -> !wait.isNegative())
                .map(wait -> new LimitReached(limit, wait.plusSeconds(1), false));
    }

    private Optional<LimitReached> take(Limit limit, String who) {
        Optional<LimitReached> waiting = waiting(limit, who);
        if (waiting.isPresent()) {
            return waiting;
        }
        try {
            limits.take(limit, who);
            return Optional.empty();
        } catch (LimitReached e) {
            Instant now = clock.instant();
            past.values().removeIf(now::isAfter);
            past.put(limit + who, now.plus(e.getWait()));
            return Optional.of(e);
        }
    }
}
