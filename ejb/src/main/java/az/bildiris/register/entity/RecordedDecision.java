package az.bildiris.register.entity;

import az.bildiris.content.Fin;
import az.bildiris.register.DecisionEntry;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.StatusDecision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision that changed a status; it is kept for ever. */
@Entity
@Table(name = "status_decision")
public class RecordedDecision {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_id")
    private Notification notification;

    @Column(name = "worker_fin")
    private Fin workerFin;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String reason;
    private String body;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RecordedDecision() {}

    public UUID getId() {
        return id;
    }

    public RecordedDecision(Notification notification, StatusDecision decision, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.notification = notification;
        this.workerFin = notification.getWorkerFin();
        this.kind = decision.kind();
        this.reason = decision.reason();
        this.body = decision.body();
        this.decidedOn = decision.decidedOn();
        this.documentNumber = decision.documentNumber();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public DecisionEntry recorded() {
        return new DecisionEntry(decision(), recordedAt, recordedBy);
    }

    public StatusDecision decision() {
        return new StatusDecision(notification.getNumber(), kind, reason, body, decidedOn, documentNumber);
    }
}
