package az.bildiris.web.audit;

import az.bildiris.audit.TrailEntry;
import az.bildiris.audit.TrailPage;
import az.bildiris.audit.WithheldPeriod;
import az.bildiris.audit.boundary.Looks;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Window;
import az.bildiris.web.platform.LookCounts;
import az.bildiris.web.platform.PageMissing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * The worker's page with who accessed their data, and why: a line for each visit. Pages are links, and to ask about a
 * look is a plain form, so that the page is the same without scripts.
 */
@Named
@RequestScoped
public class LooksView extends EntriesView {
    private static final long serialVersionUID = 2;
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(Baku.ZONE);
    private static final TrailPage NOTHING = new TrailPage(List.of(), false, List.of());
    private static final String ITSELF = "/access?faces-redirect=true";

    @Inject
    transient Looks looks;

    @Inject
    LooksForm form;

    private transient TrailPage read;
    private Long asking;
    private String question;

    /** The look that the page was asked about, or that the question's form sends with it. */
    @PostConstruct
    void choose() {
        String about = Faces.getRequestParameter("about");
        asking = about != null && about.matches("\\d{1,18}") ? Long.valueOf(about) : null;
    }

    @Override
    EntriesForm form() {
        return form;
    }

    /** Follows the link before the page is shown; the first page shows the entries as of now. Throws {@link PageMissing}. */
    public void enter() {
        String page = Faces.getRequestParameter("page");
        if (page == null) {
            form.begin();
        } else {
            form.show(window(page));
        }
        draw();
    }

    private Window window(String page) {
        if (!page.matches("[1-9]\\d?") || (Integer.parseInt(page) - 1) * form.getRows() > Window.DEEPEST_ROW) {
            throw new PageMissing();
        }
        return new Window((Integer.parseInt(page) - 1) * form.getRows(), form.getRows());
    }

    /** Reads before the page is rendered: reading is audited, so a form that is only sent reads nothing. */
    public void draw() {
        if (read == null) {
            read = looks.page(form.query(), new Window(form.getFirst(), form.getRows()));
            if (form.getFirst() == 0 && !read.entries().isEmpty()) {
                form.keepTo(read.entries().get(0).id());
            }
        }
    }

    private TrailPage shown() {
        return read == null ? NOTHING : read;
    }

    public List<Visit> getVisits() {
        return Visit.of(shown().entries());
    }

    /** What was done in a visit and how often, each in words. */
    public List<String> counted(Visit visit) {
        return LookCounts.words(visit.counts());
    }

    /** The time of day, in Baku. */
    public String hour(Instant instant) {
        return HOUR.format(instant);
    }

    public int getPage() {
        return form.getFirst() / form.getRows() + 1;
    }

    /** Whether there is another page of older entries. */
    public boolean isMore() {
        return shown().more() && form.getFirst() + form.getRows() <= Window.DEEPEST_ROW;
    }

    /** The periods for which looks are withheld now. */
    public List<WithheldPeriod> getWithheld() {
        return shown().withheld();
    }

    /** Searches by a redirect, so that a reload does not search again; the focus goes to what was found. */
    public void search() throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/access#result");
    }

    /** Clears the search by a redirect, so that typed values are not shown again. */
    public String clear() {
        form.clear();
        return ITSELF;
    }

    /** The chosen look, in a line; empty if it is not among the shown ones. */
    public String getAskedAbout() {
        return shown().entries().stream()
                .filter(entry -> entry.id() == asking)
                .map(this::named)
                .findFirst()
                .orElse("");
    }

    /** Whether a look was chosen for a question. */
    public boolean isAsked() {
        return asking != null;
    }

    /** Id of the chosen look; the page sends it with the question. */
    public Long getAsking() {
        return asking;
    }

    /** Whether the worker may ask about an entry. */
    public boolean mayAsk(TrailEntry entry) {
        return !entry.own() && entry.question().isEmpty();
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
