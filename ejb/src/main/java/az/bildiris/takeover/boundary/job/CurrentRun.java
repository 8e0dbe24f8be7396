package az.bildiris.takeover.boundary.job;

import az.bildiris.takeover.TakeoverFacts;
import az.bildiris.takeover.boundary.TakeoverLog;
import az.bildiris.takeover.control.ManifestRows;
import az.bildiris.takeover.control.Source;
import az.bildiris.takeover.control.Sources;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** The take-over of a running job; the job has its id as a property. */
@Dependent
class CurrentRun {
    @Inject
    JobContext job;

    @Inject
    TakeoverLog log;

    @Inject
    Sources sources;

    UUID id() {
        return UUID.fromString(job.getProperties().getProperty("run"));
    }

    TakeoverFacts facts() {
        return log.run(id());
    }

    Source source() throws IOException {
        return sources.open(facts().source(), sources.work(id()));
    }

    /** The checked manifest, unpacked. */
    Path manifest() throws IOException {
        return sources.work(id()).resolve("manifest.xml");
    }

    ManifestRows rows() throws IOException {
        return new ManifestRows(manifest());
    }
}
