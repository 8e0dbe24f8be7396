package az.bildiris.web.notification;

import az.bildiris.platform.Window;
import az.bildiris.register.ContractStatus;
import az.bildiris.registry.RegistryQuery;
import az.bildiris.registry.RegistrySort;
import az.bildiris.web.platform.PageMissing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Search, order and page of a registry; they are kept in the session for the way back from another page. */
public abstract class RegistryForm implements Serializable {
    private static final long serialVersionUID = 2;
    private static final List<Integer> SIZES = List.of(10, 20, 50);

    private String employer;
    private LocalDate from;
    private LocalDate to;
    private ContractStatus contractStatus;
    private RegistrySort sort = sorts().iterator().next();
    private boolean ascending;
    private int page = 1;
    private int size = 20;

    abstract RegistryQuery query();

    /** The orders of this registry; the first is the one at the beginning. */
    abstract Set<RegistrySort> sorts();

    /**
     * What a link of the page asks for: {@code begin} forgets the search, {@code without} one filter of it;
     * {@code sort} with {@code order}, {@code size} and {@code page} choose what is shown. Throws {@link PageMissing}
     * for anything that no link has.
     */
    void follow(Map<String, String> asked) {
        if (asked.containsKey("begin")) {
            clear();
        }
        if (asked.containsKey("without")) {
            drop(asked.get("without"));
            page = 1;
        }
        if (asked.containsKey("sort")) {
            sort = sorts().stream()
                    .filter(known -> known.name().equals(asked.get("sort")))
                    .findAny()
                    .orElseThrow(PageMissing::new);
            ascending = "ascending".equals(asked.get("order"));
            page = 1;
        }
        if (asked.containsKey("size")) {
            size = SIZES.stream()
                    .filter(known -> known.toString().equals(asked.get("size")))
                    .findAny()
                    .orElseThrow(PageMissing::new);
            page = 1;
        }
        if (asked.containsKey("page")) {
            page = pageOf(asked.get("page"));
        }
    }

    private static int pageOf(String asked) {
        if (!asked.matches("[1-9]\\d{0,3}")) {
            throw new PageMissing();
        }
        return Integer.parseInt(asked);
    }

    /** Forgets one filter; throws {@link PageMissing} for a name that no filter has. */
    void drop(String filter) {
        switch (filter) {
            case "employer" -> employer = null;
            case "dates" -> {
                from = null;
                to = null;
            }
            case "contractStatus" -> contractStatus = null;
            default -> throw new PageMissing();
        }
    }

    void clear() {
        employer = null;
        from = null;
        to = null;
        contractStatus = null;
        page = 1;
    }

    void showFirstPage() {
        page = 1;
    }

    /** The rows of the page that is shown; beyond the last one, the last one. */
    Window window(int count) {
        int pages = Math.min(pages(count), Window.DEEPEST_ROW / size);
        page = Math.min(page, pages);
        return new Window((page - 1) * size, size);
    }

    /** How many pages so many rows fill, at least one. */
    int pages(int count) {
        return Math.max(1, (count + size - 1) / size);
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

    public RegistrySort getSort() {
        return sort;
    }

    public boolean isAscending() {
        return ascending;
    }

    public int getPage() {
        return page;
    }

    public int getSize() {
        return size;
    }

    public List<Integer> getSizes() {
        return SIZES;
    }
}
