package az.bildiris.web.notification;

import az.bildiris.content.NotificationType;
import az.bildiris.notification.AgreementQuery;
import az.bildiris.notification.AgreementSort;
import az.bildiris.notification.ContractStatus;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** What was asked of the registry: kept with the session, so that it is there on the way back from a page. */
@Named
@SessionScoped
public class AgreementsForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String employer;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private ContractStatus contractStatus;
    private NotificationType type;
    private AgreementSort sort = AgreementSort.DATE;
    private boolean ascending;
    private int first;

    public AgreementQuery query() {
        return new AgreementQuery(
                Optional.ofNullable(employer),
                Optional.ofNullable(periodFrom),
                Optional.ofNullable(periodTo),
                Optional.ofNullable(contractStatus),
                Optional.ofNullable(type),
                sort,
                ascending);
    }

    void order(AgreementSort by, boolean upwards) {
        sort = by;
        ascending = upwards;
    }

    void clear() {
        employer = null;
        periodFrom = null;
        periodTo = null;
        contractStatus = null;
        type = null;
        first = 0;
    }

    public boolean isFiltered() {
        return employer != null || periodFrom != null || periodTo != null || contractStatus != null || type != null;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer == null || employer.isBlank() ? null : employer.strip();
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

    public ContractStatus getContractStatus() {
        return contractStatus;
    }

    public void setContractStatus(ContractStatus contractStatus) {
        this.contractStatus = contractStatus;
    }

    public NotificationType getType() {
        return type;
    }

    public void setType(NotificationType type) {
        this.type = type;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
