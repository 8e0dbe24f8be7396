package az.bildiris.web.reason;

import az.bildiris.platform.Baku;
import az.bildiris.reason.Emergency;
import az.bildiris.reason.SupervisorTasks;
import az.bildiris.reason.Withholding;
import az.bildiris.reason.boundary.Emergencies;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** The supervisor's page with persons opened in an emergency. */
@Named
@ViewScoped
public class EmergenciesView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String ITSELF = "/staff/emergencies?faces-redirect=true";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Baku.ZONE);

    @Inject
    transient Emergencies emergencies;

    /** The rows as shown, so that a button acts on its own row. */
    private transient SupervisorTasks shown;

    private UUID reviewing;
    private String about;
    private String note;

    /** Runs before the page is shown: only a supervisor may see it. */
    public void enter() {
        shown = emergencies.latest();
    }

    private SupervisorTasks shown() {
        if (shown == null) {
            enter();
        }
        return shown;
    }

    public List<Emergency> getRows() {
        return shown().emergencies();
    }

    public List<Withholding> getWithholdings() {
        return shown().withholdings();
    }

    public String decide(Withholding withholding, boolean approved) {
        emergencies.decide(withholding.reason(), approved);
        return ITSELF;
    }

    public void begin(Emergency emergency) {
        reviewing = emergency.stated().id();
        about = String.join(
                ", ",
                emergency.staffName(),
                emergency.stated().workerFin().masked(),
                time(emergency.stated().openedAt()));
    }

    public void cancel() {
        reviewing = null;
    }

    /** The emergency under review: user, person and time. */
    public String getAbout() {
        return about;
    }

    public boolean isReviewed() {
        return reviewing != null;
    }

    public String approve() {
        return review(true);
    }

    public String question() {
        return review(false);
    }

    private String review(boolean approved) {
        emergencies.review(reviewing, approved, note);
        return ITSELF;
    }

    public String time(Instant instant) {
        return TIME.format(instant);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
