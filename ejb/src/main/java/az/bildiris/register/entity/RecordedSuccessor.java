package az.bildiris.register.entity;

import az.bildiris.content.Voen;
import az.bildiris.register.RecordedSuccession;
import az.bildiris.register.Succession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A recorded succession; it is kept for ever. */
@Entity
@Table(name = "succession")
public class RecordedSuccessor {
    @Id
    private UUID id;

    private Voen predecessor;
    private Voen successor;
    private LocalDate since;
    private String body;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RecordedSuccessor() {}

    public RecordedSuccessor(Succession succession, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.predecessor = succession.predecessor();
        this.successor = succession.successor();
        this.since = succession.since();
        this.body = succession.body();
        this.documentNumber = succession.documentNumber();
        this.documentDate = succession.documentDate();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public RecordedSuccession recorded() {
        return new RecordedSuccession(succession(), recordedAt, recordedBy);
    }

    public Succession succession() {
        return new Succession(predecessor, successor, since, body, documentNumber, documentDate);
    }
}
