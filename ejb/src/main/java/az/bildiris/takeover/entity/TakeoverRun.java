package az.bildiris.takeover.entity;

import az.bildiris.takeover.TakeoverFacts;
import az.bildiris.takeover.TakeoverFailure;
import az.bildiris.takeover.TakeoverProgress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The stored state of one take-over. */
@Entity
@Table(name = "takeover_run")
public class TakeoverRun {
    @Id
    private UUID id;

    private String source;

    @Column(name = "manifest_sha256")
    private String manifestSha256;

    private int total;
    private int registered;
    private int refused;
    private Integer lanes;

    @Column(name = "execution_id")
    private Long executionId;

    private int executions;

    @Enumerated(EnumType.STRING)
    private TakeoverFailure failure;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "resumed_at")
    private Instant resumedAt;

    @Column(name = "done_before")
    private int doneBefore;

    @Column(name = "advanced_at")
    private Instant advancedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected TakeoverRun() {}

    public TakeoverRun(UUID id, String source, Instant startedAt) {
        this.id = id;
        this.source = source;
        this.startedAt = startedAt;
    }

    public void executed(long execution) {
        executionId = execution;
        executions++;
        failure = null;
        resumedAt = null;
    }

    public void manifest(String sha256, int documents) {
        manifestSha256 = sha256;
        total = documents;
    }

    /** Begins the documents; returns the number of lanes, which stays as it was first decided. */
    public int documents(int wanted, Instant now) {
        lanes = lanes == null ? wanted : lanes;
        resumedAt = now;
        advancedAt = now;
        doneBefore = registered + refused;
        return lanes;
    }

    public void progress(int nowRegistered, int nowRefused, Instant now) {
        registered = nowRegistered;
        refused = nowRefused;
        advancedAt = now;
    }

    public void finish(Instant now) {
        finishedAt = now;
    }

    /** Stores the first failure; later ones are consequences and less exact. */
    public void fail(TakeoverFailure reason) {
        failure = failure == null ? reason : failure;
    }

    public TakeoverProgress progress() {
        return new TakeoverProgress(
                total,
                registered,
                refused,
                Optional.ofNullable(resumedAt),
                doneBefore,
                Optional.ofNullable(advancedAt));
    }

    public UUID getId() {
        return id;
    }

    public int getLanes() {
        return lanes;
    }

    public TakeoverFacts facts(boolean refusals) {
        return new TakeoverFacts(
                id,
                source,
                Optional.ofNullable(manifestSha256),
                progress(),
                refusals,
                Optional.ofNullable(failure),
                startedAt,
                Optional.ofNullable(finishedAt),
                executions,
                Optional.ofNullable(executionId));
    }
}
