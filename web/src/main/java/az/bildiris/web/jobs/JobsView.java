package az.bildiris.web.jobs;

import az.bildiris.platform.Baku;
import az.bildiris.takeover.TakeoverRow;
import az.bildiris.takeover.boundary.Takeovers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * The administrator's page with take-overs of an older system's documents: their progress, and buttons to start and
 * stop them.
 */
@Named
@ViewScoped
public class JobsView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String ITSELF = "/staff/jobs?faces-redirect=true";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Baku.ZONE);

    @Inject
    transient Takeovers takeovers;

    /** The rows as shown, so that a button acts on its own row. */
    private transient List<TakeoverRow> rows;

    /** Read once for each page, since the folder may hold millions of files. */
    private transient List<String> sources;

    private String source;

    /** Runs before the page is shown: only an administrator may see it. */
    public void enter() {
        refresh();
    }

    public void refresh() {
        rows = takeovers.latest();
    }

    public List<TakeoverRow> getRows() {
        if (rows == null) {
            refresh();
        }
        return rows;
    }

    public List<String> getSources() {
        if (sources == null) {
            sources = takeovers.sources();
        }
        return sources;
    }

    /** Whether a take-over is running, so that the page refreshes itself. */
    public boolean isActive() {
        return getRows().stream().anyMatch(row -> row.state().active());
    }

    public String start() {
        takeovers.start(source);
        return ITSELF;
    }

    public String stop(UUID id) {
        takeovers.stop(id);
        return ITSELF;
    }

    public String resume(UUID id) {
        takeovers.resume(id);
        return ITSELF;
    }

    public String time(Instant instant) {
        return TIME.format(instant);
    }

    /** Key of the text with the two largest units of a duration. */
    public String unit(Duration duration) {
        return duration.toHours() > 0
                ? "jobs.left.hours"
                : duration.toMinutes() > 0 ? "jobs.left.minutes" : "jobs.left.seconds";
    }

    public long larger(Duration duration) {
        return duration.toHours() > 0
                ? duration.toHours()
                : duration.toMinutes() > 0 ? duration.toMinutes() : duration.toSeconds();
    }

    public long smaller(Duration duration) {
        return duration.toHours() > 0 ? duration.toMinutesPart() : duration.toSecondsPart();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
