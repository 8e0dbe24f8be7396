package az.bildiris.audit.entity;

import az.bildiris.content.Fin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The auditor's answer to a worker's question. */
@Entity
@Table(name = "look_answer")
public class LookAnswer {
    @Id
    @Column(name = "question_id")
    private UUID questionId;

    @Column(name = "worker_fin")
    private Fin workerFin;

    private String text;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected LookAnswer() {}

    public LookAnswer(LookQuestion question, String text, String answeredBy, Instant answeredAt) {
        this.questionId = question.getId();
        this.workerFin = question.getWorkerFin();
        this.text = text;
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
    }

    String getText() {
        return text;
    }

    Instant getAnsweredAt() {
        return answeredAt;
    }
}
