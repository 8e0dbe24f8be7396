package az.bildiris.takeover.boundary.job;

import az.bildiris.takeover.LanePosition;
import az.bildiris.takeover.Manifest;
import az.bildiris.takeover.boundary.TakeoverLog;
import az.bildiris.takeover.control.ManifestRows;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/** Reads the documents of one lane in the manifest's order, after the lane's position. */
@Named
@Dependent
public class DocumentReader extends AbstractItemReader {
    @Inject
    @BatchProperty(name = "lane")
    String lane;

    @Inject
    StepContext step;

    @Inject
    CurrentRun run;

    @Inject
    TakeoverLog log;

    private ManifestRows rows;
    private Lane work;
    private int lanes;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        lanes = log.lanes(run.id());
        LanePosition saved = log.lane(run.id(), Integer.parseInt(lane));
        work = new Lane(saved, run.source());
        step.setTransientUserData(work);
        rows = run.rows();
        while (rows.row() < saved.position() && rows.document().isPresent()) {
            // already done, or of another lane
        }
    }

    @Override
    public Object readItem() {
        Optional<Manifest.Document> next = rows.document();
        while (next.isPresent() && next.get().lane(lanes) != work.number()) {
            next = rows.document();
        }
        next.ifPresent(document -> work.read(rows.row()));
        return next.orElse(null);
    }

    @Override
    public Serializable checkpointInfo() {
        return work.position();
    }

    @Override
    public void close() throws IOException {
        rows.close();
        work.source.close();
    }
}
