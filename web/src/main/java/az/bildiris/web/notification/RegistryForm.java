package az.bildiris.web.notification;

import az.bildiris.notification.ContractStatus;
import az.bildiris.notification.RegistryQuery;
import az.bildiris.notification.RegistrySort;
import java.io.Serializable;
import java.time.LocalDate;

/** What was asked of a registry: kept with the session, so that it is there on the way back from a page. */
public abstract class RegistryForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String employer;
    private LocalDate from;
    private LocalDate to;
    private ContractStatus contractStatus;
    private RegistrySort sort = RegistrySort.DATE;
    private boolean ascending;
    private int first;

    abstract RegistryQuery query();

    void order(RegistrySort by, boolean upwards) {
        sort = by;
        ascending = upwards;
    }

    void clear() {
        employer = null;
        from = null;
        to = null;
        contractStatus = null;
        first = 0;
    }

    public boolean isFiltered() {
        return employer != null || from != null || to != null || contractStatus != null;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer == null || employer.isBlank() ? null : employer.strip();
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

    public ContractStatus getContractStatus() {
        return contractStatus;
    }

    public void setContractStatus(ContractStatus contractStatus) {
        this.contractStatus = contractStatus;
    }

    RegistrySort sort() {
        return sort;
    }

    boolean ascending() {
        return ascending;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
