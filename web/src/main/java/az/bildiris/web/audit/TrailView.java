package az.bildiris.web.audit;

import az.bildiris.audit.LookQuery;
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
import java.util.UUID;
import org.omnifaces.util.Faces;

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

    @Override
    String address() {
        return ITSELF;
    }

    @Override
    TrailPage page(LookQuery query, Window window) {
        return audit.page(query, window);
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
