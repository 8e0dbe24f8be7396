package az.bildiris.web.notification;

import az.bildiris.notification.ContractStatus;
import az.bildiris.printout.PrintForm;
import az.bildiris.printout.boundary.BatchPrinting;
import az.bildiris.web.session.Language;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** What the pages of the two registries have in common. */
public abstract class RegistryView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    transient ShownWorker worker;

    @Inject
    transient Instance<BatchPrinting> printing;

    @Inject
    transient Language language;

    /** Rows that staff have ticked on the page that is shown. */
    private final Map<UUID, Boolean> chosen = new HashMap<>();

    private boolean opened;

    private transient RegistryRows rows;

    abstract RegistryForm form();

    /** The page's own address. */
    abstract String address();

    /** Before anything is shown: is this a worker whom the register knows? */
    public void enter() {
        worker.file();
    }

    public RegistryRows getRows() {
        if (rows == null) {
            rows = new RegistryRows(worker, form());
        }
        return rows;
    }

    /**
     * Whether several may be printed at once: only for a person whom staff have open. What comes back from a page is read as
     * it was drawn, without asking for anything that is not shown.
     */
    public boolean isOpened() {
        if (isDrawn()) {
            opened = worker.isOpened();
        }
        return opened;
    }

    private static boolean isDrawn() {
        return Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** To choose from, for the page that is drawn; what comes back from a page asks for nobody's rows. */
    public List<String> getEmployers() {
        return isDrawn() ? worker.file().employers() : List.of();
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

    /** By redirect, so that a reload asks nothing again. */
    public String search() {
        form().showFirstPage();
        return address() + "?faces-redirect=true";
    }

    public String clear() {
        form().clear();
        return address() + "?faces-redirect=true";
    }
}
