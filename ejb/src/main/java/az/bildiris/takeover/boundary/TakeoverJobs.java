package az.bildiris.takeover.boundary;

import az.bildiris.access.Roles;
import az.bildiris.takeover.TakeoverFacts;
import az.bildiris.takeover.TakeoverRunning;
import az.bildiris.takeover.TakeoverState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobSecurityException;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/**
 * Runs take-overs as jobs of the server, one at a time. The caller and the job's threads have the application's role.
 */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeoverJobs {
    /** The job in META-INF/batch-jobs/takeover.xml. */
    private static final String JOB = "takeover";

    @Inject
    TakeoverLog log;

    /** Throws {@link TakeoverRunning}. */
    @Lock(LockType.WRITE)
    @RolesAllowed(Roles.SYSTEM)
    public UUID start(String source) {
        requireIdle();
        UUID run = log.begin(source);
        log.executed(run, operator().start(JOB, parameters(run)));
        return run;
    }

    /** Continues a take-over at its position; throws {@link TakeoverRunning}. */
    @Lock(LockType.WRITE)
    @RolesAllowed(Roles.SYSTEM)
    public void resume(TakeoverFacts run) {
        requireIdle();
        log.executed(run.id(), restarted(run));
    }

    private long restarted(TakeoverFacts run) {
        Optional<BatchStatus> status = run.execution().flatMap(TakeoverJobs::status);
        if (status.filter(known -> known != BatchStatus.COMPLETED && known != BatchStatus.ABANDONED)
                .isPresent()) {
            return operator().restart(run.execution().orElseThrow(), parameters(run.id()));
        }
        // The repository no longer has it, as after a new deployment; the lanes' positions are in our own tables.
        return operator().start(JOB, parameters(run.id()));
    }

    /** Stops a take-over after the documents in hand. */
    @RolesAllowed(Roles.SYSTEM)
    public void stop(TakeoverFacts run) {
        if (run.execution().filter(running()::contains).isPresent()) {
            try {
                operator().stop(run.execution().orElseThrow());
            } catch (JobExecutionNotRunningException e) {
                // It has ended meanwhile.
            }
        }
    }

    @RolesAllowed(Roles.SYSTEM)
    public boolean busy() {
        return !running().isEmpty();
    }

    @RolesAllowed(Roles.SYSTEM)
    public TakeoverState state(TakeoverFacts run) {
        if (run.finishedAt().isPresent()) {
            return TakeoverState.FINISHED;
        }
        BatchStatus status = run.execution().flatMap(TakeoverJobs::status).orElse(BatchStatus.ABANDONED);
        if (run.execution().filter(running()::contains).isPresent()) {
            return status == BatchStatus.STOPPING ? TakeoverState.STOPPING : TakeoverState.RUNNING;
        }
        return switch (status) {
            case FAILED -> TakeoverState.FAILED;
            case STOPPED, STOPPING -> TakeoverState.STOPPED;
            default -> TakeoverState.INTERRUPTED;
        };
    }

    private void requireIdle() {
        if (busy()) {
            throw new TakeoverRunning();
        }
    }

    /** Executions running in this server; those of a server that died are not included. */
    private static Set<Long> running() {
        try {
            return Set.copyOf(operator().getRunningExecutions(JOB));
        } catch (NoSuchJobException e) {
            return Set.of();
        }
    }

    private static Optional<BatchStatus> status(long execution) {
        try {
            return Optional.of(operator().getJobExecution(execution).getBatchStatus());
        } catch (NoSuchJobExecutionException | JobSecurityException e) {
            return Optional.empty(); // deleted, or of an earlier deployment: the server shows each only its own
        }
    }

    private static Properties parameters(UUID run) {
        var parameters = new Properties();
        parameters.setProperty("run", run.toString());
        return parameters;
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
