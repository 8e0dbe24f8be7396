package az.bildiris.registration.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far the take-over of one manifest has come. */
@Entity
@Table(name = "takeover_run")
public class TakeoverRun {
    @Id
    @Column(name = "manifest_sha256")
    private String manifestSha256;

    private int total;
    private int registered;
    private int refused;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected TakeoverRun() {}

    public TakeoverRun(String manifestSha256, int total, Instant startedAt) {
        this.manifestSha256 = manifestSha256;
        this.total = total;
        this.startedAt = startedAt;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public void progress(int nowRegistered, int nowRefused) {
        registered = nowRegistered;
        refused = nowRefused;
    }

    public void finish(Instant at) {
        finishedAt = at;
    }
}
