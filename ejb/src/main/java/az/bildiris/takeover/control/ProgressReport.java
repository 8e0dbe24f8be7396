package az.bildiris.takeover.control;

import az.bildiris.takeover.TakeoverFacts;
import az.bildiris.takeover.TakeoverProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Logs the progress of a take-over at intervals, in numbers only. */
@ApplicationScoped
public class ProgressReport {
    private static final System.Logger LOG = System.getLogger(ProgressReport.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(15);

    @Inject
    Clock clock;

    private final Map<UUID, Instant> told = new ConcurrentHashMap<>();

    public void of(UUID run, TakeoverProgress progress) {
        Instant now = clock.instant();
        Instant last = told.putIfAbsent(run, now);
        if (last != null && last.plus(EVERY).isBefore(now) && told.replace(run, last, now)) {
            LOG.log(System.Logger.Level.INFO, "Take-over {0}: {1}", run, text(progress));
        }
    }

    public void end(TakeoverFacts run) {
        told.remove(run.id());
        LOG.log(
                run.failure().isPresent() ? System.Logger.Level.ERROR : System.Logger.Level.INFO,
                "Take-over {0} {1}: {2}",
                run.id(),
                run.failure()
                        .map(failure -> "failed, " + failure)
                        .orElse(run.finishedAt().isPresent() ? "finished" : "stopped"),
                text(run.progress()));
    }

    private static String text(TakeoverProgress progress) {
        return "%d of %d done, %d refused, %.1f a second, %s left"
                .formatted(
                        progress.done(),
                        progress.total(),
                        progress.refused(),
                        progress.perSecond(),
                        progress.left().map(Duration::toString).orElse("unknown"));
    }
}
