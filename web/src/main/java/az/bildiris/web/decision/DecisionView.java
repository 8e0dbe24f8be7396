package az.bildiris.web.decision;

import az.bildiris.audit.AuditAction;
import az.bildiris.content.NotificationNumber;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.platform.TypedDay;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.DecisionRefused;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.boundary.StatusDecisions;
import az.bildiris.web.notification.NotificationId;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The inspector's form for a decision that changes a status, with reason, body, day and document. */
@Named
@ViewScoped
public class DecisionView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    transient Notifications notifications;

    @Inject
    transient StatusDecisions decisions;

    private String asked;
    private UUID id;
    private NotificationNumber number;
    private DecisionKind kind;
    private String reason;
    private String body;
    private LocalDate decidedOn;
    private String documentNumber;
    private boolean checking;

    /** Throws as {@link Notifications#details}: without having opened this person the inspector gets no form. */
    public void enter() {
        decisions.requireInspector();
        NotificationDetails details =
                notifications.details(NotificationId.parse(asked == null ? "" : asked), AuditAction.VIEW);
        id = details.id();
        number = details.number();
    }

    /** Restores the form's notification on a page whose view has expired; the page sends its id. */
    private void bringBack() {
        if (id == null) {
            asked = Faces.getRequestParameter("notification");
            enter();
        }
    }

    /** Shows what was typed once more, before it is recorded for good. */
    public void check() {
        checking = true;
    }

    public void change() {
        checking = false;
    }

    public boolean isChecking() {
        return checking;
    }

    /** The day of the decision in the pages' form. */
    public String getDay() {
        return TypedDay.format(decidedOn);
    }

    /** Saves and returns to the notification, which shows the decision. */
    public String save() {
        bringBack();
        try {
            decisions.record(
                    new StatusDecision(number, kind, reason.strip(), body.strip(), decidedOn, documentNumber.strip()));
        } catch (DecisionRefused e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String sentence = Faces.getResourceBundle("texts").getString(e.key());
            faces.addMessage("decision:kind", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            faces.validationFailed();
            checking = false;
            return null;
        }
        Faces.redirect("notification/%s", id);
        return null;
    }

    public DecisionKind[] getKinds() {
        return DecisionKind.ofAuthorities();
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public UUID getId() {
        bringBack();
        return id;
    }

    public NotificationNumber getNumber() {
        bringBack();
        return number;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
