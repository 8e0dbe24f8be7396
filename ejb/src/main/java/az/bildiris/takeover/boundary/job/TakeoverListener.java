package az.bildiris.takeover.boundary.job;

import az.bildiris.takeover.TakeoverFacts;
import az.bildiris.takeover.TakeoverFailure;
import az.bildiris.takeover.boundary.TakeoverLog;
import az.bildiris.takeover.control.ProgressReport;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Logs how a take-over ended, and stores a failure when no more exact cause is known. */
@Named
@Dependent
public class TakeoverListener extends AbstractJobListener {
    @Inject
    CurrentRun run;

    @Inject
    JobContext job;

    @Inject
    TakeoverLog log;

    @Inject
    ProgressReport report;

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            log.fail(run.id(), TakeoverFailure.OTHER);
        }
        TakeoverFacts facts = run.facts();
        report.end(facts);
    }
}
