package az.bildiris.takeover.boundary;

import az.bildiris.access.Roles;
import az.bildiris.platform.Sha256;
import az.bildiris.takeover.TakeoverFacts;
import az.bildiris.takeover.TakeoverFailure;
import az.bildiris.takeover.control.Sources;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Continues every unfinished take-over at the server's start, one after the other, and starts the one of the folder
 * itself if its manifest is new.
 */
@Startup
@Singleton
@DependsOn({"Migration", "TakeoverJobs"})
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeoverStart {
    private static final System.Logger LOG = System.getLogger(TakeoverStart.class.getName());

    private static final long FIRST_TRY_MS = 1_000;
    private static final long TRY_AGAIN_MS = 5_000;
    private static final int STOPS_WITHIN_SECONDS = 20;

    @Resource
    TimerService timers;

    @Inject
    TakeoverLog log;

    @Inject
    TakeoverJobs jobs;

    @Inject
    Sources sources;

    private Queue<TakeoverFacts> waiting;

    @PostConstruct
    void schedule() {
        if (sources.configured()) {
            // In the background, so that the application answers meanwhile; a timer that is due before the application
            // is up would be lost on a redeployment.
            timers.createIntervalTimer(FIRST_TRY_MS, TRY_AGAIN_MS, new TimerConfig(null, false));
        }
    }

    @Timeout
    void next(Timer timer) {
        if (jobs.busy()) {
            return;
        }
        if (waiting == null) {
            waiting = new ArrayDeque<>(log.unfinished());
        }
        if (!waiting.isEmpty()) {
            goOn(waiting.remove());
        } else {
            timer.cancel();
            if (isNew()) {
                jobs.start(Sources.ITSELF);
            }
        }
    }

    private void goOn(TakeoverFacts run) {
        if (run.failure().filter(TakeoverFailure::lasting).isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "Take-over of {0} goes on", run.source());
            jobs.resume(run);
        }
    }

    private boolean isNew() {
        try {
            return sources.names().contains(Sources.ITSELF) && !log.known(Sha256.of(sources.manifest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the documents in hand finish when the server stops. */
    @PreDestroy
    void stop() {
        try {
            log.unfinished().forEach(jobs::stop);
            for (int i = 0; i < STOPS_WITHIN_SECONDS * 10 && jobs.busy(); i++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
