package az.bildiris.notification.entity;

import az.bildiris.content.Amendment;
import az.bildiris.content.Change;
import az.bildiris.content.Contract;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.TermKind;
import az.bildiris.content.Termination;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.notification.DecisionKind;
import az.bildiris.notification.Entry;
import az.bildiris.notification.NotificationRow;
import az.bildiris.notification.NotificationRow.TerminationOrder;
import az.bildiris.notification.Origin;
import az.bildiris.notification.Statuses;
import az.bildiris.notification.WorkerFile;
import az.bildiris.platform.Folding;
import az.bildiris.refusal.Warning;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One registered document; its columns are an index derived from the signed content. */
@SqlResultSetMapping(
        name = RegisterLine.MAPPING,
        classes =
                @ConstructorResult(
                        targetClass = RegisterLine.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "number"),
                            @ColumnResult(name = "notification_date", type = LocalDate.class),
                            @ColumnResult(name = "type"),
                            @ColumnResult(name = "employer_voen"),
                            @ColumnResult(name = "employer_name"),
                            @ColumnResult(name = "worker_fin"),
                            @ColumnResult(name = "worker_name"),
                            @ColumnResult(name = "position"),
                            @ColumnResult(name = "work_starts_on", type = LocalDate.class),
                            @ColumnResult(name = "lapsed_on", type = LocalDate.class),
                            @ColumnResult(name = "invalid_since", type = LocalDate.class),
                            @ColumnResult(name = "order_date", type = LocalDate.class),
                            @ColumnResult(name = "termination_reason", type = String.class)
                        }))
@Entity
@Table(name = "notification")
public class Notification {
    @Id
    private UUID id;

    private String number;

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
    private String workerFin;

    @Enumerated(EnumType.STRING)
    private NotificationType type;

    @Column(name = "notification_date")
    private LocalDate date;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "taken_over")
    private boolean takenOver;

    @Column(name = "base_number")
    private String baseNumber;

    @Column(name = "employer_name")
    private String employerName;

    @Column(name = "employer_folded")
    private String employerFolded;

    @Column(name = "employer_voen")
    private String employerVoen;

    @Column(name = "employer_sun")
    private String employerSun;

    @Column(name = "official_name")
    private String officialName;

    @Column(name = "official_position")
    private String officialPosition;

    @Column(name = "workplace_kind")
    @Enumerated(EnumType.STRING)
    private WorkplaceKind workplaceKind;

    private String workplace;
    private String position;

    @Column(name = "contract_number")
    private String contractNumber;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(name = "terminated_on")
    private LocalDate terminatedOn;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "termination_reason")
    private String terminationReason;

    @Column(name = "invalid_since")
    private LocalDate invalidSince;

    private boolean cancelled;

    @Column(name = "term_kind")
    @Enumerated(EnumType.STRING)
    private TermKind termKind;

    @Column(name = "term_to")
    private LocalDate termTo;

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

    /**
     * The order of a contract's documents: the conclusion, then amendments by the day of their effect; those of one day
     * by registration.
     */
    public static final Comparator<Notification> BY_EFFECT = Comparator.comparing(
                    (Notification document) -> document.getEffectiveFrom().orElse(LocalDate.MIN))
            .thenComparing(Notification::getRegisteredAt)
            .thenComparing(Notification::getNumber);

    protected Notification() {}

    /** {@code terms} of the entry give workplace and position: the contract's terms with this document applied. */
    public Notification(Entry entry, String number, EmploymentContract contract) {
        NotificationContent content = entry.content();
        this.id = UUID.randomUUID();
        this.number = number;
        this.contract = contract;
        this.workStartsOn = contract.getWorkStartsOn();
        this.lapsedOn = contract.getLapsedOn().orElse(null);
        this.workerFin = content.worker().fin();
        this.type = content.type();
        this.date = content.date();
        this.registeredAt = entry.registeredAt();
        this.origin = entry.origin();
        this.takenOver = entry.number().isPresent();
        this.baseNumber = content.baseNumber().orElse(null);
        this.employerName = content.employer().name();
        this.employerFolded = Folding.fold(content.employer().name());
        this.employerVoen = content.employer().voen();
        this.employerSun = content.employer().sun();
        this.officialName = content.official().fullName();
        this.officialPosition = content.official().position();
        this.contractNumber = content.contract().number().orElse(null);
        index(entry.terms());
        entry.warnings().forEach(warning -> warnings.add(new RecordedWarning(workerFin, warning)));
        if (type == NotificationType.CONCLUSION) {
            index(content.contract());
        }
        content.amendment().ifPresent(this::index);
        content.termination().ifPresent(this::index);
    }

    private void index(Contract contract) {
        termKind = contract.termKind().orElseThrow();
        termTo = contract.termTo().orElse(null);
    }

    private void index(Amendment amendment) {
        effectiveFrom = amendment.effectiveFrom();
        effectiveTo = amendment.effectiveTo().orElse(null);
        orderNumber = amendment.orderNumber().orElse(null);
        orderDate = amendment.orderDate().orElse(null);
        Optional<LocalDate> newEnd = stated(amendment, "contract.termTo").map(LocalDate::parse);
        termTo = newEnd.orElse(null);
        termKind = stated(amendment, "contract.termKind")
                .map(TermKind::valueOf)
                .or(() -> newEnd.map(day -> TermKind.FIXED))
                .orElse(null);
    }

    private static Optional<String> stated(Amendment amendment, String field) {
        return amendment.changes().stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .flatMap(Change::newValue);
    }

    private void index(Termination termination) {
        terminatedOn = termination.terminatedOn();
        orderNumber = termination.orderNumber();
        orderDate = termination.orderDate();
        terminationReason = termination.reason();
    }

    /** Whether the columns match those derived from that content and those terms. */
    public boolean isIndexOf(NotificationContent content, Map<String, String> terms) {
        var derived = new Notification(
                new Entry(
                        content,
                        new byte[0],
                        terms,
                        Optional.empty(),
                        origin,
                        Optional.empty(),
                        registeredAt,
                        List.of()),
                number,
                contract);
        return derived.index().equals(index());
    }

    private List<Object> index() {
        return Arrays.asList(
                workerFin,
                type,
                date,
                baseNumber,
                employerName,
                employerFolded,
                employerVoen,
                employerSun,
                officialName,
                officialPosition,
                workplaceKind,
                workplace,
                position,
                effectiveFrom,
                effectiveTo,
                terminatedOn,
                orderNumber,
                orderDate,
                terminationReason,
                termKind,
                termTo,
                contractNumber,
                workStartsOn,
                lapsedOn);
    }

    /** A row of a registry. */
    public WorkerFile.Line line(boolean original, Statuses statuses) {
        return new WorkerFile.Line(
                row(original, statuses),
                employerVoen,
                employerFolded,
                contract.getWorkStartsOn(),
                contract.getLapsedOn());
    }

    private NotificationRow row(boolean original, Statuses statuses) {
        return new NotificationRow(
                id,
                number,
                date,
                type,
                employerSun,
                employerName,
                getBaseNumber(),
                workplaceKind,
                workplace,
                officialName,
                officialPosition,
                original,
                statuses,
                type == NotificationType.TERMINATION
                        ? Optional.of(new TerminationOrder(orderDate, orderNumber, terminationReason))
                        : Optional.empty());
    }

    public UUID getId() {
        return id;
    }

    public String getNumber() {
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

    public String getWorkerFin() {
        return workerFin;
    }

    public NotificationType getType() {
        return type;
    }

    public LocalDate getDate() {
        return date;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public Origin getOrigin() {
        return origin;
    }

    public boolean isTakenOver() {
        return takenOver;
    }

    public Optional<String> getBaseNumber() {
        return Optional.ofNullable(baseNumber);
    }

    public String getEmployerVoen() {
        return employerVoen;
    }

    public String getEmployerName() {
        return employerName;
    }

    /**
     * Whether the document determines the contract's terms on a day: a conclusion always does, an amendment from the
     * day of its effect to the last day of a temporary change (arts 60, 61), an invalid document never.
     */
    public boolean countsOn(LocalDate day) {
        return invalidSince == null
                && getEffectiveFrom().filter(day::isBefore).isEmpty()
                && getEffectiveTo().filter(day::isAfter).isEmpty();
    }

    /** The day from which the document changes terms: an amendment's day of effect, else the document's date. */
    public LocalDate effect() {
        return getEffectiveFrom().orElse(date);
    }

    /** First working day of a conclusion, day of effect of an amendment. */
    public Optional<LocalDate> firstDay() {
        return type == NotificationType.CONCLUSION ? Optional.of(contract.getWorkStartsOn()) : getEffectiveFrom();
    }

    public Optional<LocalDate> getEffectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    public Optional<LocalDate> getEffectiveTo() {
        return Optional.ofNullable(effectiveTo);
    }

    public Optional<LocalDate> getTerminatedOn() {
        return Optional.ofNullable(terminatedOn);
    }

    /** Whether this document states the contract's term; then {@link #getTermTo()} is its last day, if any. */
    public boolean statesTerm() {
        return termKind != null;
    }

    public Optional<LocalDate> getTermTo() {
        return Optional.ofNullable(termTo);
    }

    public Optional<LocalDate> getInvalidSince() {
        return Optional.ofNullable(invalidSince);
    }

    /** Whether its employer cancelled it within a day (spec 14.4). */
    public boolean isCancelled() {
        return cancelled;
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
    public void follow(Map<String, String> terms) {
        index(terms);
    }

    private void index(Map<String, String> terms) {
        workplaceKind = WorkplaceKind.valueOf(terms.get("contract.workplaceKind"));
        workplace = terms.get("contract.workplace");
        position = terms.get("contract.position");
    }

    /** Copies the contract's lapse, after it was derived again. */
    public void followContract() {
        lapsedOn = contract.getLapsedOn().orElse(null);
    }

    /** Sets the other end of the document's reference for later reading in the same transaction. */
    void hold(StoredOriginal signed) {
        original = signed;
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
