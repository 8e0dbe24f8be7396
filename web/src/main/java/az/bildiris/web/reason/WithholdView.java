package az.bildiris.web.reason;

import az.bildiris.reason.StatedReason;
import az.bildiris.reason.boundary.Reasons;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The inspector's form for withholding looks at the opened person from that person for a time. */
@Named
@ViewScoped
public class WithholdView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    transient Reasons reasons;

    private UUID reason;
    private String person;
    private String ground;
    private LocalDate until;

    /** Restores the form's person on a page whose view has expired, even if another person is open now. */
    @PostConstruct
    void bringBack() {
        String shown = Faces.getRequestParameter("stated");
        reason = shown != null && shown.matches("[0-9a-f-]{36}") ? UUID.fromString(shown) : null;
    }

    /** Throws {@code ReasonMissing} when no person is open. */
    public void enter() {
        StatedReason stated = reasons.toWithhold();
        reason = stated.id();
        person = stated.workerName();
    }

    /** Saves and returns to the person. */
    public String save() {
        reasons.withhold(reason, ground.strip(), until);
        return "/agreements?faces-redirect=true";
    }

    /** The reason under which this person is open. */
    public UUID getReason() {
        return reason;
    }

    public String getPerson() {
        return person;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
