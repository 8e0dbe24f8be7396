package az.bildiris.audit.entity;

import az.bildiris.audit.Question;
import az.bildiris.content.Fin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A worker's question about a look. */
@Entity
@Table(name = "look_question")
public class LookQuestion {
    @Id
    private UUID id;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "worker_fin")
    private Fin workerFin;

    private String text;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected LookQuestion() {}

    public LookQuestion(long entryId, Fin workerFin, String text, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.entryId = entryId;
        this.workerFin = workerFin;
        this.text = text;
        this.askedAt = askedAt;
    }

    Question question(LookAnswer answer) {
        Optional<LookAnswer> given = Optional.ofNullable(answer);
        return new Question(id, text, askedAt, given.map(LookAnswer::getText), given.map(LookAnswer::getAnsweredAt));
    }

    public UUID getId() {
        return id;
    }

    public Fin getWorkerFin() {
        return workerFin;
    }
}
