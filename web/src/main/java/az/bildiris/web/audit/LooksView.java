package az.bildiris.web.audit;

import az.bildiris.audit.LookQuery;
import az.bildiris.audit.TrailEntry;
import az.bildiris.audit.TrailPage;
import az.bildiris.audit.WithheldPeriod;
import az.bildiris.audit.boundary.Looks;
import az.bildiris.platform.Window;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The worker's page with who accessed their data, and why. */
@Named
@ViewScoped
public class LooksView extends EntriesView {
    private static final long serialVersionUID = 1;
    private static final String ITSELF = "/access?faces-redirect=true";

    @Inject
    transient Looks looks;

    @Inject
    LooksForm form;

    private Long asking;
    private String askedAbout;
    private String question;

    /** Restores the look of the question on a page whose view has expired. */
    @PostConstruct
    void bringBack() {
        String shown = Faces.getRequestParameter("about");
        asking = shown != null && shown.matches("\\d{1,18}") ? Long.valueOf(shown) : null;
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
        return looks.page(query, window);
    }

    /** The periods for which looks are withheld now. */
    public List<WithheldPeriod> getWithheld() {
        return shown().withheld();
    }

    public void beginQuestion(TrailEntry entry) {
        asking = entry.id();
        askedAbout = named(entry);
        question = null;
    }

    /** Closes the question without asking it. */
    public void cancel() {
        asking = null;
        question = null;
    }

    /** The chosen look, in a line. */
    public String getAskedAbout() {
        return askedAbout;
    }

    /** Whether a look was chosen for a question. */
    public boolean isAsked() {
        return asking != null;
    }

    /** Id of the chosen look; the page sends it with the question. */
    public Long getAsking() {
        return asking;
    }

    public String ask() {
        looks.ask(asking, question);
        return ITSELF;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
