package az.bildiris.web.audit;

import az.bildiris.audit.Entry;
import az.bildiris.audit.EntryPage;
import az.bildiris.audit.LookQuery;
import az.bildiris.audit.Question;
import az.bildiris.audit.boundary.Audit;
import az.bildiris.platform.Window;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The whole trail, for the auditor. */
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

    @Override
    EntriesForm form() {
        return form;
    }

    @Override
    String address() {
        return ITSELF;
    }

    @Override
    EntryPage page(LookQuery query, Window window) {
        return audit.page(query, window);
    }

    /** What the filters find, as a file. */
    public void export() throws IOException {
        Faces.sendFile(audit.csv(form.query()).getBytes(StandardCharsets.UTF_8), "baxislar.csv", true);
    }

    public void beginAnswer(Entry entry) {
        Question chosen = entry.question().orElseThrow();
        answering = chosen.id();
        answeredAbout = named(entry);
        asked = chosen.text();
        answer = null;
    }

    /** Answers nothing for now. */
    public void cancel() {
        answering = null;
        answer = null;
    }

    /** The look that was asked about, in a line. */
    public String getAnsweredAbout() {
        return answeredAbout;
    }

    /** The question to answer. */
    public String getAsked() {
        return asked;
    }

    /** Whether a question was chosen to answer: here, or on this page before the server forgot it. */
    public boolean isAnswered() {
        return answering != null || Faces.getRequestParameter("ask:about") != null;
    }

    /** Id of the question; it comes back with the answer. */
    public String getAnswering() {
        return answering == null ? null : answering.toString();
    }

    public void setAnswering(String answering) {
        this.answering = UUID.fromString(answering);
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
