package az.bildiris.web.notification;

import az.bildiris.printout.PrintForm;
import az.bildiris.printout.boundary.BatchPrinting;
import az.bildiris.register.ContractStatus;
import az.bildiris.web.session.Language;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Common part of the pages of the two registries. */
public abstract class RegistryView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    transient ShownWorker worker;

    @Inject
    transient Instance<BatchPrinting> printing;

    @Inject
    transient Language language;

    /** Rows that staff have ticked on the shown page. */
    private final Map<UUID, Boolean> chosen = new HashMap<>();

    private boolean opened;
    private transient List<String> employers = List.of();

    private transient RegistryRows rows;

    abstract RegistryForm form();

    /** The page's own address. */
    abstract String address();

    /** Runs before the page is shown: requires a worker whom the register knows. */
    public void enter() {
        worker.file();
    }

    public RegistryRows getRows() {
        if (rows == null) {
            rows = new RegistryRows(worker, form());
        }
        return rows;
    }

    /** Runs before the page is rendered; a postback restores it as it was rendered, without reading rows. */
    public void draw() {
        employers = worker.file().employers();
        opened = worker.isOpened();
    }

    /** Whether several notifications may be printed at once: only for a person whom staff have opened. */
    public boolean isOpened() {
        return opened;
    }

    /** Employers to choose from. */
    public List<String> getEmployers() {
        return employers;
    }

    public ContractStatus[] getContractStatuses() {
        return ContractStatus.values();
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public String printChosen() {
        List<UUID> ids = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
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

    /** Searches by a redirect, so that a reload does not search again. */
    public String search() {
        form().showFirstPage();
        return address() + "?faces-redirect=true";
    }

    public String clear() {
        form().clear();
        return address() + "?faces-redirect=true";
    }
}
