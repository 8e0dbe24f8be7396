package az.bildiris.web.audit;

import az.bildiris.audit.Question;
import az.bildiris.audit.TrailEntry;
import az.bildiris.audit.TrailPage;
import az.bildiris.audit.boundary.Audit;
import az.bildiris.platform.Window;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.component.datatable.DataTable;

/** The auditor's page with the whole trail. */
@Named
@ViewScoped
public class TrailView extends EntriesView {
    private static final long serialVersionUID = 1;
    private static final String ITSELF = "/staff/audit?faces-redirect=true";

    @Inject
    transient Audit audit;

    @Inject
    TrailForm form;

    private transient EntryRows rows;
    private UUID answering;
    private String answeredAbout;
    private String asked;
    private String answer;

    /** Restores the question of the answer on a page whose view has expired. */
    @PostConstruct
    void bringBack() {
        String shown = Faces.getRequestParameter("about");
        answering = shown != null && shown.matches("[0-9a-f-]{36}") ? UUID.fromString(shown) : null;
    }

    @Override
    EntriesForm form() {
        return form;
    }

    /** Runs before the page is shown: the service refuses callers without permission. */
    public void enter() {
        form.begin();
        shown();
    }

    public EntryRows getRows() {
        if (rows == null) {
            rows = new EntryRows(this::read);
        }
        return rows;
    }

    private TrailPage read(Window window) {
        TrailPage page = audit.page(form.query(), window);
        form.show(window);
        if (window.offset() == 0 && !page.entries().isEmpty()) {
            form.keepTo(page.entries().get(0).id());
        }
        return page;
    }

    /** The entries in the table; before it is built, those of its first page. */
    private TrailPage shown() {
        return table().map(table -> getRows().read(table.getFirst(), table.getRows()))
                .orElseGet(() -> getRows().read(form.getFirst(), form.getRows()));
    }

    private static Optional<DataTable> table() {
        return Optional.ofNullable((DataTable) Faces.getViewRoot().findComponent("entries:table"));
    }

    /** Starts at the first page of the search that the form has set. */
    public void search() {
        refresh();
        form.begin();
        table().ifPresent(table -> table.setFirst(0));
    }

    /** Clears the search by a redirect, so that typed values are not shown again. */
    public String clear() {
        form.clear();
        return ITSELF;
    }

    /** Reads the page again after a change. */
    void refresh() {
        rows = null;
    }

    /** Sends the entries found by the filters as a file. */
    public void export() throws IOException {
        Faces.sendFile(audit.csv(form.query()).getBytes(StandardCharsets.UTF_8), "baxislar.csv", true);
    }

    public void beginAnswer(TrailEntry entry) {
        Question chosen = entry.question().orElseThrow();
        answering = chosen.id();
        answeredAbout = named(entry);
        asked = chosen.text();
        answer = null;
    }

    /** Closes the answer without giving it. */
    public void cancel() {
        answering = null;
        answer = null;
    }

    /** The look of the question, in a line. */
    public String getAnsweredAbout() {
        return answeredAbout;
    }

    /** The text of the question. */
    public String getAsked() {
        return asked;
    }

    /** Whether a question was chosen for an answer. */
    public boolean isAnswered() {
        return answering != null;
    }

    /** Id of the question; the page sends it with the answer. */
    public UUID getAnswering() {
        return answering;
    }

    public void giveAnswer() {
        refresh();
        audit.answer(answering, answer);
        answering = null;
        answer = null;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
