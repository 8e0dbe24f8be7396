package az.bildiris.register.entity;

import az.bildiris.content.Amendment;
import az.bildiris.content.Change;
import az.bildiris.content.Contract;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Sun;
import az.bildiris.content.TermKind;
import az.bildiris.content.Termination;
import az.bildiris.content.Voen;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.platform.Folding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is derived from the signed content of a notification, for lists and searches; two are equal when all of it is. The signed
 * bytes stay what counts.
 */
@Embeddable
public class SignedIndex {
    @Column(name = "notification_date")
    private LocalDate date;

    @Column(name = "base_number")
    private NotificationNumber baseNumber;

    @Column(name = "employer_name")
    private String employerName;

    @Column(name = "employer_folded")
    private String employerFolded;

    @Column(name = "employer_voen")
    private Voen employerVoen;

    @Column(name = "employer_sun")
    private Sun employerSun;

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

    @Column(name = "term_kind")
    @Enumerated(EnumType.STRING)
    private TermKind termKind;

    @Column(name = "term_to")
    private LocalDate termTo;

    protected SignedIndex() {}

    /** The contract's terms with the document applied give workplace and position. */
    SignedIndex(NotificationContent content, Map<String, String> terms) {
        date = content.date();
        baseNumber = content.baseNumber().orElse(null);
        employerName = content.employer().name();
        employerFolded = Folding.fold(content.employer().name());
        employerVoen = content.employer().voen();
        employerSun = content.employer().sun();
        officialName = content.official().fullName();
        officialPosition = content.official().position();
        contractNumber = content.contract().number().orElse(null);
        follow(terms);
        if (content.type() == NotificationType.CONCLUSION) {
            read(content.contract());
        }
        content.amendment().ifPresent(this::read);
        content.termination().ifPresent(this::read);
    }

    private void read(Contract contract) {
        termKind = contract.termKind().orElseThrow();
        termTo = contract.termTo().orElse(null);
    }

    private void read(Amendment amendment) {
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

    private void read(Termination termination) {
        terminatedOn = termination.terminatedOn();
        orderNumber = termination.orderNumber();
        orderDate = termination.orderDate();
        terminationReason = termination.reason();
    }

    /** The terms that the document leaves are these now. */
    final void follow(Map<String, String> terms) {
        workplaceKind = WorkplaceKind.valueOf(terms.get("contract.workplaceKind"));
        workplace = terms.get("contract.workplace");
        position = terms.get("contract.position");
    }

    private List<Object> values() {
        return Arrays.asList(
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
                contractNumber,
                effectiveFrom,
                effectiveTo,
                terminatedOn,
                orderNumber,
                orderDate,
                terminationReason,
                termKind,
                termTo);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIndex index && values().equals(index.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    public LocalDate getDate() {
        return date;
    }

    public Optional<NotificationNumber> getBaseNumber() {
        return Optional.ofNullable(baseNumber);
    }

    public String getEmployerName() {
        return employerName;
    }

    /** As {@link Folding} does. */
    public String getEmployerFolded() {
        return employerFolded;
    }

    public Voen getEmployerVoen() {
        return employerVoen;
    }

    public Sun getEmployerSun() {
        return employerSun;
    }

    public String getOfficialName() {
        return officialName;
    }

    public String getOfficialPosition() {
        return officialPosition;
    }

    public WorkplaceKind getWorkplaceKind() {
        return workplaceKind;
    }

    public String getWorkplace() {
        return workplace;
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

    /** Of a termination; an amendment need not have one. */
    public String getOrderNumber() {
        return orderNumber;
    }

    /** As {@link #getOrderNumber}. */
    public LocalDate getOrderDate() {
        return orderDate;
    }

    /** A code of the reference list, of a termination only. */
    public String getTerminationReason() {
        return terminationReason;
    }

    /** Whether the document says something of the contract's term; then {@link #getTermTo()} is its last day, if any. */
    public boolean statesTerm() {
        return termKind != null;
    }

    public Optional<LocalDate> getTermTo() {
        return Optional.ofNullable(termTo);
    }
}
