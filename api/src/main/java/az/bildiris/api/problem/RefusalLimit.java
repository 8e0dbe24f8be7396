package az.bildiris.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Keeps a flood of refusals from flooding the trail: in a minute one entry for each address whose sender is unknown, 60 for
 * each known sender, and 60 for all the unknown together. What is left out is counted, and the next entry says how many.
 */
@ApplicationScoped
public class RefusalLimit {
    static final int KNOWN = 60;
    static final int ALL_UNKNOWN = 60;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<String, Integer> entries = new HashMap<>();
    private Instant since = Instant.EPOCH;
    private int unknown;
    private int leftOut;

    /** Whether one of a known sender may be put on record: with how many before it that were not; empty when not now. */
    public synchronized OptionalInt known(String sender, Instant now) {
        renew(now);
        return admit("sender " + sender, KNOWN, true);
    }

    /** The same for one of a sender whom nobody knows, from this address. */
    public synchronized OptionalInt unknown(String address, Instant now) {
        renew(now);
        OptionalInt admitted = admit("address " + address, 1, unknown < ALL_UNKNOWN);
        unknown += admitted.isPresent() ? 1 : 0;
        return admitted;
    }

    private OptionalInt admit(String whose, int most, boolean room) {
        if (!room || entries.getOrDefault(whose, 0) >= most) {
            leftOut++;
            return OptionalInt.empty();
        }
        entries.merge(whose, 1, Integer::sum);
        int before = leftOut;
        leftOut = 0;
        return OptionalInt.of(before);
    }

    /** Of a new minute nothing is known yet, so the memory stays small. */
    private void renew(Instant now) {
        if (!now.isBefore(since.plus(WINDOW))) {
            since = now;
            unknown = 0;
            entries.clear();
        }
    }
}
