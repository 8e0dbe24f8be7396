package az.bildiris.takeover.boundary.job;

import az.bildiris.takeover.control.ManifestRows;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** Reads the manifest's persons, after a restart from the one behind the last. */
@Named
@Dependent
public class PersonReader extends AbstractItemReader {
    @Inject
    CurrentRun run;

    private ManifestRows rows;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        rows = run.rows();
        long read = checkpoint == null ? 0 : (Long) checkpoint;
        while (rows.row() < read && rows.person().isPresent()) {
            // already done
        }
    }

    @Override
    public Object readItem() {
        return rows.person().orElse(null);
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
