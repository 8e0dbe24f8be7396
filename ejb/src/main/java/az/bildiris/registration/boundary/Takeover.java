package az.bildiris.registration.boundary;

import az.bildiris.access.Roles;
import az.bildiris.container.OpenedContainer;
import az.bildiris.container.boundary.Containers;
import az.bildiris.notification.DecisionRefused;
import az.bildiris.notification.StatusDecision;
import az.bildiris.notification.boundary.Register;
import az.bildiris.notification.boundary.StatusDecisions;
import az.bildiris.platform.Setting;
import az.bildiris.platform.Sha256;
import az.bildiris.registration.Manifest;
import az.bildiris.registration.control.ManifestXml;
import jakarta.annotation.PostConstruct;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Takes over the documents of an older system at start, when the folder of the settings holds a manifest signed by the
 * ministry. Begun again after an interruption it goes on where it was: documents that are in are recognised.
 */
@Startup
@Singleton
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Takeover {
    private static final System.Logger LOG = System.getLogger(Takeover.class.getName());

    private static final long FIRST_TRY_MS = 1_000;
    private static final long TRY_AGAIN_MS = 30_000;

    @Resource
    TimerService timers;

    @Inject
    Containers containers;

    @Inject
    Register register;

    @Inject
    StatusDecisions decisions;

    @Inject
    TakeoverLane lanes;

    @Inject
    TakeoverLog log;

    @Inject
    Clock clock;

    @PostConstruct
    void schedule() {
        if (!Setting.TAKEOVER_DIR.value().isEmpty()) {
            // In the background, so that the application answers meanwhile; a timer that is due before the application
            // is up is lost on a redeployment.
            timers.createIntervalTimer(FIRST_TRY_MS, TRY_AGAIN_MS, new TimerConfig(null, false));
        }
    }

    @Timeout
    void run(Timer timer) {
        run();
        timer.cancel();
    }

    private void run() {
        Path folder = Path.of(Setting.TAKEOVER_DIR.value());
        Path file = folder.resolve("manifest.edoc");
        if (!Files.exists(file)) {
            return;
        }
        byte[] container = bytes(file);
        String sha256 = Sha256.of(container);
        OpenedContainer opened = containers.openManifest(container, clock.instant());
        if (!opened.signature().organisation().equals(Optional.of(Setting.MINISTRY_VOEN.value()))) {
            LOG.log(System.Logger.Level.ERROR, "Take-over refused: the manifest is not signed by the ministry");
            return;
        }
        Manifest manifest = ManifestXml.read(opened.xml());
        if (log.begin(sha256, manifest.documents().size())) {
            takeOver(manifest, folder, sha256);
        }
    }

    private void takeOver(Manifest manifest, Path folder, String sha256) {
        manifest.persons()
                .forEach(person -> register.know(
                        person.fin(), person.surname(), person.name(), person.patronymic(), clock.instant()));
        var progress = new TakeoverProgress(log, sha256);
        List<Future<Void>> running = lanes(manifest).stream()
                .map(documents -> lanes.run(documents, folder, progress))
                .toList();
        running.forEach(Takeover::await);
        progress.save();
        manifest.decisions().forEach(this::decide);
        log.finish(sha256);
        LOG.log(System.Logger.Level.INFO, "Take-over finished: {0}", progress);
    }

    /** Documents of one contract stay in one lane and in order. */
    private static List<List<Manifest.Document>> lanes(Manifest manifest) {
        int count = Runtime.getRuntime().availableProcessors();
        var lanes = new ArrayList<List<Manifest.Document>>();
        for (int i = 0; i < count; i++) {
            lanes.add(new ArrayList<>());
        }
        manifest.documents().stream()
                .collect(Collectors.groupingBy(Manifest.Document::contractKey))
                .forEach((key, documents) ->
                        lanes.get(Math.floorMod(key.hashCode(), count)).addAll(documents));
        return lanes;
    }

    private void decide(StatusDecision decision) {
        try {
            decisions.record(decision);
        } catch (DecisionRefused e) {
            // Recorded before an interruption.
            LOG.log(System.Logger.Level.INFO, "Decision about {0}: {1}", decision.number(), e.key());
        }
    }

    private static void await(Future<Void> lane) {
        try {
            lane.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
