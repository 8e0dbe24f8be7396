package az.bildiris.limit.boundary;

import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.limit.Limit;
import az.bildiris.limit.LimitReached;
import az.bildiris.limit.control.Counting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Rate limits, counted over all servers. */
@Stateless
@ActsAs(Scope.NONE)
public class Limits {
    @Inject
    Counting counting;

    /**
     * Counts, also when the caller's transaction fails, and throws {@link LimitReached} above the limit. {@code who} is
     * a name or an address, and is stored as a keyed hash.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void take(Limit limit, String who) {
        int wait = counting.count(limit, who);
        if (wait != 0) {
            throw new LimitReached(limit, Duration.ofSeconds(Math.abs(wait)), wait < 0);
        }
    }
}
