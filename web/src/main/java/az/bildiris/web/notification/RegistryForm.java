package az.bildiris.web.notification;

import az.bildiris.platform.Window;
import az.bildiris.register.ContractStatus;
import az.bildiris.registry.RegistryQuery;
import az.bildiris.registry.RegistrySort;
import java.io.Serializable;
import java.time.LocalDate;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** Search in a registry; it is kept in the session for the way back from another page. */
public abstract class RegistryForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String employer;
    private LocalDate from;
    private LocalDate to;
    private ContractStatus contractStatus;
    private RegistrySort sort = RegistrySort.DATE;
    private boolean ascending;
    private int first;
    private int rows = 20;

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

    /** The present order, so that the table's headers show it after the way back, too. */
    public SortMeta getSortBy() {
        return SortMeta.builder()
                .field(sort.name())
                .order(ascending ? SortOrder.ASCENDING : SortOrder.DESCENDING)
                .build();
    }

    /** The range of shown rows, within the allowed range. */
    Window show(int from, int size) {
        rows = Math.min(Math.max(size, 1), Window.LARGEST_PAGE);
        first = Math.min(Math.max(from, 0), Window.DEEPEST_ROW);
        return new Window(first, rows);
    }

    void showFirstPage() {
        first = 0;
    }

    /** The first row; always the start of a page, since the table counts its rows from there. */
    public int getFirst() {
        return first - first % rows;
    }

    public int getRows() {
        return rows;
    }
}
