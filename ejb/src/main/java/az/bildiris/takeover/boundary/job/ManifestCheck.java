package az.bildiris.takeover.boundary.job;

import az.bildiris.container.Signature;
import az.bildiris.container.boundary.Containers;
import az.bildiris.platform.Setting;
import az.bildiris.platform.Sha256;
import az.bildiris.refusal.Refused;
import az.bildiris.takeover.Manifest;
import az.bildiris.takeover.TakeoverFailed;
import az.bildiris.takeover.TakeoverFailure;
import az.bildiris.takeover.boundary.TakeoverLog;
import az.bildiris.takeover.control.ManifestXml;
import az.bildiris.takeover.control.Source;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * First step: checks that the manifest is the ministry's, valid and the same as before, and makes the delivery
 * readable.
 */
@Named
@Dependent
public class ManifestCheck extends AbstractBatchlet {
    @Inject
    CurrentRun run;

    @Inject
    TakeoverLog log;

    @Inject
    Containers containers;

    @Inject
    Clock clock;

    private volatile boolean stopped;

    @Override
    public String process() throws IOException {
        try (Source source = run.source()) {
            Path container = source.manifest();
            String sha256 = Sha256.of(container);
            requireSame(sha256);
            requireMinistry(container);
            Manifest.Size size = ManifestXml.check(run.manifest());
            log.manifest(run.id(), sha256, size.documents());
            source.prepare(size.documents(), () -> stopped);
            return null;
        } catch (TakeoverFailed e) {
            log.fail(run.id(), e.failure());
            throw e;
        }
    }

    private void requireSame(String sha256) {
        Optional<String> before = run.facts().manifestSha256();
        if (before.isPresent() && !before.get().equals(sha256)) {
            throw new TakeoverFailed(TakeoverFailure.SOURCE_CHANGED);
        }
        log.manifest(run.id(), sha256, run.facts().progress().total());
    }

    private void requireMinistry(Path container) throws IOException {
        try {
            Signature signature = containers.openManifest(container, clock.instant(), run.manifest());
            if (!signature.organisations().contains(Setting.MINISTRY_VOEN.value())) {
                throw new TakeoverFailed(TakeoverFailure.NOT_SIGNED_BY_MINISTRY);
            }
        } catch (Refused e) {
            throw new TakeoverFailed(TakeoverFailure.MANIFEST_REFUSED, e);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
