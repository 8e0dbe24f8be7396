package az.bildiris.takeover.boundary.job;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import az.bildiris.takeover.Refusal;
import az.bildiris.takeover.boundary.TakeoverEntries;
import az.bildiris.takeover.boundary.TakeoverLog;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Records decisions about registered documents; a decision that cannot be recorded is reported as a refusal. */
@Named
@Dependent
public class DecisionWriter extends AbstractItemWriter {
    /** The lane number for decisions, which no lane of documents has. */
    private static final int LANE = -1;

    @Inject
    CurrentRun run;

    @Inject
    TakeoverEntries entries;

    @Inject
    TakeoverLog log;

    @Override
    public void writeItems(List<Object> decisions) {
        decisions.forEach(decision -> record((DecisionReader.Placed) decision));
    }

    private void record(DecisionReader.Placed placed) {
        try {
            entries.decision(placed.decision());
        } catch (Refused e) {
            Finding finding = e.findings().get(0);
            log.refuse(
                    run.id(),
                    LANE,
                    List.of(Refusal.of(
                            placed.item(), 0, placed.decision().number().value(), "", finding)));
        }
    }
}
