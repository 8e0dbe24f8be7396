package az.bildiris.takeover.boundary.job;

import az.bildiris.register.StatusDecision;
import az.bildiris.takeover.control.ManifestRows;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** Reads the manifest's decisions, after a restart from the one behind the last. */
@Named
@Dependent
public class DecisionReader extends AbstractItemReader {
    /** A decision and its place among all rows of the manifest. */
    record Placed(long item, StatusDecision decision) {}

    @Inject
    CurrentRun run;

    private ManifestRows rows;
    private int documents;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        documents = run.facts().progress().total();
        rows = run.rows();
        long read = checkpoint == null ? 0 : (Long) checkpoint;
        while (rows.row() < read && rows.decision().isPresent()) {
            // already done
        }
    }

    @Override
    public Object readItem() {
        return rows.decision()
                .map(decision -> new Placed(documents + rows.row(), decision))
                .orElse(null);
    }

    @Override
    public Serializable checkpointInfo() {
        return rows.row();
    }

    @Override
    public void close() {
        rows.close();
    }
}
