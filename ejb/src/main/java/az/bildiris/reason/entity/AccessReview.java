package az.bildiris.reason.entity;

import az.bildiris.reason.Emergency;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A supervisor's review of an emergency access; it never changes. */
@Entity
@Table(name = "access_review")
public class AccessReview {
    private static final String APPROVED = "APPROVED";

    @Id
    @Column(name = "reason_id")
    private UUID reasonId;

    private String verdict;
    private String note;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    protected AccessReview() {}

    public AccessReview(UUID reasonId, boolean approved, String note, String reviewedBy, Instant reviewedAt) {
        this.reasonId = reasonId;
        this.verdict = approved ? APPROVED : "QUESTIONED";
        this.note = note;
        this.reviewedBy = reviewedBy;
        this.reviewedAt = reviewedAt;
    }

    public Emergency.Review review() {
        return new Emergency.Review(verdict.equals(APPROVED), note, reviewedAt);
    }
}
