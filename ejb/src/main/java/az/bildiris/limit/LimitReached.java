package az.bildiris.limit;

import az.bildiris.platform.DomainException;
import java.time.Duration;

/** A caller has exceeded a rate limit; {@code first} is set for the first refusal since it was last allowed. */
public class LimitReached extends DomainException {
    private final Duration wait;
    private final boolean first;

    public LimitReached(Limit limit, Duration wait, boolean first) {
        super(Kind.TOO_OFTEN, limit.key());
        this.wait = wait;
        this.first = first;
    }

    /** Time until it is allowed again. */
    public Duration getWait() {
        return wait;
    }

    public boolean isFirst() {
        return first;
    }
}
