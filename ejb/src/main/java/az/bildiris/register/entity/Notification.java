package az.bildiris.register.entity;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.refusal.Warning;
import az.bildiris.register.ChainDocument;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.Effect;
import az.bildiris.register.NewNotification;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.StatusRules;
import az.bildiris.register.Statuses;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One registered document; its columns are an index derived from the signed content. */
@Entity
@Table(name = "notification")
public class Notification {
    @Id
    private UUID id;

    private NotificationNumber number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contract_id")
    private EmploymentContract contract;

    /** For comparisons without reading the contract. */
    @Column(name = "contract_id", insertable = false, updatable = false)
    private UUID contractId;

    @OneToOne(mappedBy = "notification", fetch = FetchType.LAZY)
    private StoredDocument document;

    @OneToOne(mappedBy = "notification", fetch = FetchType.LAZY)
    private StoredOriginal original;

    @Column(name = "worker_fin")
    private Fin workerFin;

    @Enumerated(EnumType.STRING)
    private NotificationType type;

    @Embedded
    private SignedIndex signed;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    private NotificationOrigin origin;

    @Column(name = "taken_over")
    private boolean takenOver;

    @Column(name = "invalid_since")
    private LocalDate invalidSince;

    private boolean cancelled;

    @Column(name = "work_starts_on")
    private LocalDate workStartsOn;

    @Column(name = "lapsed_on")
    private LocalDate lapsedOn;

    @ElementCollection
    @CollectionTable(name = "registration_warning", joinColumns = @JoinColumn(name = "notification_id"))
    @OrderColumn(name = "position")
    private List<RecordedWarning> warnings = new ArrayList<>();

    @OneToMany(mappedBy = "notification")
    private List<RecordedDecision> decisions = new ArrayList<>();

    protected Notification() {}

    /** The contract's terms with this document applied give workplace and position. */
    public Notification(NewNotification entry, NotificationNumber number, EmploymentContract contract) {
        NotificationContent content = entry.content();
        this.id = UUID.randomUUID();
        this.number = number;
        this.contract = contract;
        this.workStartsOn = contract.getWorkStartsOn();
        this.lapsedOn = contract.getLapsedOn().orElse(null);
        this.workerFin = content.worker().fin();
        this.type = content.type();
        this.registeredAt = entry.registeredAt();
        this.origin = entry.origin();
        this.takenOver = entry.earlierNumber().isPresent();
        this.signed = new SignedIndex(content, entry.terms());
        entry.warnings().forEach(warning -> warnings.add(new RecordedWarning(workerFin, warning)));
    }

    /** Whether the columns are what would be derived from that content, those terms and the contract. */
    public boolean isIndexOf(NotificationContent content, Map<String, String> terms) {
        return workerFin.equals(content.worker().fin())
                && type == content.type()
                && signed.equals(new SignedIndex(content, terms))
                && workStartsOn.equals(contract.getWorkStartsOn())
                && Objects.equals(lapsedOn, contract.getLapsedOn().orElse(null));
    }

    /** What it says, as of a day; {@code terms} are the documents that state the terms of the contract, or all of it. */
    public Statuses statuses(List<Notification> terms, LocalDate today) {
        return new StatusRules(
                        type,
                        getInvalidSince(),
                        cancelled,
                        firstDay(),
                        getTerminatedOn().or(this::getEffectiveTo),
                        TermEnd.on(today, terms),
                        contract.getLapsedOn(),
                        contract.getLapseCause())
                .on(today);
    }

    /** What is derived from the signed content. */
    public SignedIndex getSigned() {
        return signed;
    }

    public UUID getId() {
        return id;
    }

    public NotificationNumber getNumber() {
        return number;
    }

    public EmploymentContract getContract() {
        return contract;
    }

    public SignedDocument getDocument() {
        return document == null ? original : document;
    }

    /** The document with its container; it is read now unless it was read with the notification. */
    public Optional<StoredOriginal> getOriginal() {
        return Optional.ofNullable(original);
    }

    public Fin getWorkerFin() {
        return workerFin;
    }

    public NotificationType getType() {
        return type;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public NotificationOrigin getOrigin() {
        return origin;
    }

    public boolean isTakenOver() {
        return takenOver;
    }

    /** The day from which the document changes terms: an amendment's day of effect, else the document's date. */
    public LocalDate effect() {
        return getEffectiveFrom().orElse(signed.getDate());
    }

    /** When it determines the terms of its contract. */
    public Effect getEffect() {
        return new Effect(getEffectiveFrom(), getEffectiveTo(), invalidSince == null, registeredAt, number);
    }

    /** As far as it counts for its contract; the document is read. */
    public ChainDocument asChainDocument() {
        Map<String, String> fields = NotificationXml.fields(getDocument().getXml());
        return new ChainDocument(
                id,
                number,
                registeredAt,
                getInvalidSince(),
                getDocument().signature().isPresent(),
                fields,
                NotificationXml.content(fields));
    }

    /** First working day of a conclusion, day of effect of an amendment. */
    public Optional<LocalDate> firstDay() {
        return type == NotificationType.CONCLUSION ? Optional.of(contract.getWorkStartsOn()) : getEffectiveFrom();
    }

    public Optional<LocalDate> getEffectiveFrom() {
        return signed.getEffectiveFrom();
    }

    public Optional<LocalDate> getEffectiveTo() {
        return signed.getEffectiveTo();
    }

    public Optional<LocalDate> getTerminatedOn() {
        return signed.getTerminatedOn();
    }

    public Optional<LocalDate> getInvalidSince() {
        return Optional.ofNullable(invalidSince);
    }

    /** Decisions about this document that were recorded before the transaction began. */
    public List<RecordedDecision> getDecisions() {
        return List.copyOf(decisions);
    }

    /** Warnings of the registration. */
    public List<Warning> getWarnings() {
        return warnings.stream().map(RecordedWarning::warning).toList();
    }

    /** Updates the index when a decision about an earlier document has changed the contract's terms. */
    public void updateTerms(Map<String, String> terms) {
        signed.follow(terms);
    }

    /** Copies the contract's lapse, after it was derived again. */
    public void copyLapse() {
        lapsedOn = contract.getLapsedOn().orElse(null);
    }

    /** Sets the other end of the document's reference for later reading in the same transaction. */
    void attach(StoredOriginal read) {
        original = read;
    }

    /**
     * Marks the document as invalid: a court, the inspectorate or the ministry decided so, or its employer cancelled
     * it.
     */
    public void invalidate(DecisionKind kind, LocalDate decidedOn) {
        invalidSince = decidedOn;
        cancelled = kind == DecisionKind.CANCELLED_24H;
    }
}
