package az.bildiris.takeover.boundary.job;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import az.bildiris.takeover.Manifest;
import az.bildiris.takeover.Refusal;
import az.bildiris.takeover.boundary.TakeoverLog;
import az.bildiris.takeover.control.ProgressReport;
import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.batch.api.chunk.listener.SkipProcessListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Stores refusals, and after each chunk the lane's position; a chunk of refused documents counts, too. */
@Named
@Dependent
public class DocumentListener extends AbstractChunkListener implements SkipProcessListener {
    @Inject
    CurrentRun run;

    @Inject
    StepContext step;

    @Inject
    TakeoverLog log;

    @Inject
    ProgressReport report;

    @Override
    public void onSkipProcessItem(Object item, Exception failure) {
        var document = (Manifest.Document) item;
        Lane lane = Lane.of(step);
        List<Finding> findings = ((Refused) failure).findings();
        log.refuse(
                run.id(),
                lane.number(),
                IntStream.range(0, findings.size())
                        .mapToObj(i -> Refusal.of(
                                lane.position(),
                                i,
                                document.earlier().number().value(),
                                document.file(),
                                findings.get(i)))
                        .toList());
        lane.refused();
    }

    @Override
    public void afterChunk() {
        report.of(run.id(), log.save(run.id(), Lane.of(step).state()));
    }
}
