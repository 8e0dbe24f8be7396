package az.bildiris.takeover;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The progress of a take-over: all documents, registered and refused ones; since when its last execution works on
 * documents, how many were done before it, and until when it worked.
 */
public record TakeoverProgress(
        int total, int registered, int refused, Optional<Instant> since, int before, Optional<Instant> until) {
    public int done() {
        return registered + refused;
    }

    /** Progress in whole percent; 100 only when all is done. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done() / total);
    }

    /** Documents a second in the last execution; 0 before the first. */
    public double perSecond() {
        double seconds = since.flatMap(from -> until.map(to -> Duration.between(from, to)))
                .map(worked -> worked.toMillis() / 1000.0)
                .orElse(0.0);
        return seconds <= 0 ? 0 : Math.max(0, done() - before) / seconds;
    }

    /** The remaining time at the present speed; empty without a speed. */
    public Optional<Duration> left() {
        double speed = perSecond();
        return speed <= 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round((total - done()) / speed)));
    }
}
