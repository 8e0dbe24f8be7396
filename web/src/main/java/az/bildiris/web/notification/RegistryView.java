package az.bildiris.web.notification;

import az.bildiris.platform.TypedDay;
import az.bildiris.printout.PrintForm;
import az.bildiris.printout.boundary.BatchPrinting;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.Statuses;
import az.bildiris.registry.RegistryCounts;
import az.bildiris.registry.RegistryRow;
import az.bildiris.registry.RegistrySort;
import az.bildiris.registry.WorkerNotifications;
import az.bildiris.web.session.Language;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/**
 * Common part of the pages of the two registries. Order and page are links and the rows plain HTML, so that a page is
 * the same before its scripts and without them (ADR 23).
 */
public abstract class RegistryView {
    /** Pages beside the shown one to which there is a link. */
    private static final int NEIGHBOURS = 2;

    @Inject
    ShownWorker worker;

    @Inject
    Instance<BatchPrinting> printing;

    @Inject
    Language language;

    private List<RegistryDisplayRow> rows = List.of();
    private List<String> employers = List.of();
    private int count;
    private int all;

    abstract RegistryForm form();

    /** The page's own address. */
    abstract String address();

    /** Runs before the page is shown: requires a worker whom the register knows, and follows the link. */
    public void enter() {
        worker.file();
        form().follow(Faces.getRequestParameterMap());
    }

    /** Runs before the page is rendered: a form that is only sent reads no list, which would be in the trail. */
    public void draw() {
        WorkerNotifications file = worker.file();
        count = file.count(form().query());
        all = all(file.counts());
        rows = displayed(file.page(form().query(), form().window(count)));
        employers = file.employers();
    }

    /** The number of all notifications of this registry. */
    abstract int all(RegistryCounts counts);

    /** The rows of the shown page. */
    public List<RegistryDisplayRow> getRows() {
        return rows;
    }

    private List<RegistryDisplayRow> displayed(List<RegistryRow> page) {
        boolean grouped = form().getSort() == RegistrySort.CONTRACT;
        List<RegistryDisplayRow> shown = new ArrayList<>();
        UUID contract = null;
        for (RegistryRow row : page) {
            shown.add(RegistryDisplayRow.of(row, grouped && !row.contract().equals(contract)));
            contract = row.contract();
        }
        return shown;
    }

    /** The number of notifications that match the search. */
    public int getCount() {
        return count;
    }

    public int getAll() {
        return all;
    }

    public int getPages() {
        return form().pages(count);
    }

    /** The numbers of the pages to which there are links: first, last and those beside the shown one. */
    public List<Integer> getPageLinks() {
        int last = getPages();
        return IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - form().getPage()) <= NEIGHBOURS)
                .boxed()
                .toList();
    }

    /** The statuses in the rows, each cause once, for the words under the table that explain them. */
    public List<Statuses> getExplained() {
        return getRows().stream()
                .map(RegistryDisplayRow::statuses)
                .collect(Collectors.toMap(Statuses::cause, statuses -> statuses, (first, same) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Statuses::cause))
                .toList();
    }

    /** Whether several notifications may be printed at once: only for a person whom staff have opened. */
    public boolean isOpened() {
        return worker.isOpened();
    }

    /** A day in the pages' form; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : TypedDay.format(day);
    }

    /** Employers to choose from. */
    public List<String> getEmployers() {
        return employers;
    }

    public ContractStatus[] getContractStatuses() {
        return ContractStatus.values();
    }

    /** Prints the rows that are ticked; the boxes are plain, so that a page of them has no components. */
    public String printChosen() {
        Map<String, String[]> sent = Faces.getRequestParameterValuesMap();
        List<UUID> ids = Arrays.stream(sent.getOrDefault("chosen", new String[0]))
                .map(NotificationId::parse)
                .toList();
        return job(printing.get().these(ids, PrintForm.PDF, language.getLocale()));
    }

    public String printAll() {
        return job(printing.get().all(form().query(), PrintForm.PDF, language.getLocale()));
    }

    public String zipAll() {
        return job(printing.get().all(form().query(), PrintForm.ZIP, language.getLocale()));
    }

    private static String job(UUID id) {
        return "/staff/print?faces-redirect=true&job=" + id;
    }

    /** Searches by a redirect, so that a reload does not search again; the focus goes to what was found. */
    public void search() throws IOException {
        form().showFirstPage();
        Faces.redirect(Faces.getRequestContextPath() + address() + "#result");
    }

    public void clear() throws IOException {
        form().clear();
        Faces.redirect(Faces.getRequestContextPath() + address() + "#result");
    }
}
