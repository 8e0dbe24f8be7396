package az.bildiris.takeover.boundary.job;

import az.bildiris.takeover.boundary.TakeoverLog;
import az.bildiris.takeover.control.Sources;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Last step: deletes unpacked files and marks the take-over as finished. */
@Named
@Dependent
public class TakeoverEnd extends AbstractBatchlet {
    @Inject
    CurrentRun run;

    @Inject
    TakeoverLog log;

    @Inject
    Sources sources;

    @Override
    public String process() throws IOException {
        sources.forget(run.id());
        log.finish(run.id());
        return null;
    }
}
