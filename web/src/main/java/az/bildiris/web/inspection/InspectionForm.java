package az.bildiris.web.inspection;

import az.bildiris.content.NotificationType;
import az.bildiris.inspection.EmployerName;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.Days;
import az.bildiris.web.platform.SeekPosition;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Search of staff in the register and the position in its result; it is kept in the session for the way back from
 * another page.
 */
@Named
@SessionScoped
public class InspectionForm implements Serializable {
    private static final long serialVersionUID = 1;

    private boolean ofPerson;
    private boolean choice;
    private UUID reason;
    private InspectionOrder order = InspectionOrder.DATE;
    private String number;
    private String employerText;
    private EmployerName employer;
    private List<EmployerName> candidates = List.of();
    private NotificationType type;
    private String reasonCode;
    private ContractStatus status;
    private LocalDate from;
    private LocalDate to;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private boolean asked;
    private SeekPosition position = new SeekPosition();

    InspectionQuery query() {
        return new InspectionQuery(
                Optional.ofNullable(number),
                Optional.ofNullable(employer).map(EmployerName::voen),
                number == null ? order : InspectionOrder.DATE,
                Optional.ofNullable(type),
                Optional.ofNullable(reasonCode),
                Optional.ofNullable(status),
                Days.of(from, to),
                Days.of(periodFrom, periodTo));
    }

    /** Clears the search; order and scope stay. */
    void clear() {
        number = null;
        employerText = null;
        type = null;
        reasonCode = null;
        status = null;
        periodFrom = null;
        periodTo = null;
        choose(null);
        goBy(order);
        ask(false);
    }

    /** The range is of the days of one order, and only terminations have an order; the other filters stay. */
    void goBy(InspectionOrder by) {
        order = by;
        from = null;
        to = null;
        if (by == InspectionOrder.ORDER_DATE) {
            type = null;
        }
        ask(asked && (ofPerson || !query().tooWide()));
    }

    void ask(boolean now) {
        asked = now;
        position = new SeekPosition();
    }

    void choose(EmployerName chosen) {
        employer = chosen;
        candidates = List.of();
        if (chosen != null) {
            employerText = chosen.name();
        }
    }

    void offer(List<EmployerName> found) {
        employer = null;
        candidates = found;
    }

    /** Shows the opened person, or all; clears the search of the other. */
    void show(boolean onlyPerson) {
        ofPerson = onlyPerson;
        clear();
    }

    /**
     * Changes the reason and clears the search of another one; {@code stated} is null without a reason. {@code orElse}
     * tells whether there is both an opened person and an inspection.
     */
    void under(UUID stated, boolean onlyPerson, boolean orElse) {
        choice = orElse;
        if (!Objects.equals(stated, reason) || onlyPerson != ofPerson) {
            reason = stated;
            show(onlyPerson);
        }
    }

    boolean isChoice() {
        return choice;
    }

    /** The reason; null without one. */
    UUID under() {
        return reason;
    }

    public SeekPosition getPosition() {
        return position;
    }

    /** Whether there is a search. */
    public boolean isAsked() {
        return asked;
    }

    boolean isOfPerson() {
        return ofPerson;
    }

    public InspectionOrder getOrder() {
        return order;
    }

    public EmployerName getEmployer() {
        return employer;
    }

    /** Employers to choose from, if several fit the text. */
    public List<EmployerName> getCandidates() {
        return candidates;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? null : number.replaceAll("\\s", "");
    }

    public String getEmployerText() {
        return employerText;
    }

    public void setEmployerText(String employerText) {
        this.employerText = employerText == null || employerText.isBlank() ? null : employerText.strip();
    }

    public NotificationType getType() {
        return type;
    }

    public void setType(NotificationType type) {
        this.type = type;
    }

    public String getReason() {
        return reasonCode;
    }

    public void setReason(String reason) {
        this.reasonCode = reason;
    }

    public ContractStatus getStatus() {
        return status;
    }

    public void setStatus(ContractStatus status) {
        this.status = status;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(LocalDate periodTo) {
        this.periodTo = periodTo;
    }
}
