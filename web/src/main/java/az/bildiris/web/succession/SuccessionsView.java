package az.bildiris.web.succession;

import az.bildiris.content.Voen;
import az.bildiris.platform.Baku;
import az.bildiris.register.RecordedSuccession;
import az.bildiris.register.Succession;
import az.bildiris.register.SuccessionRefused;
import az.bildiris.register.boundary.Successions;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.util.Faces;

/** The administrator's form and list of successions of employers. */
@Named
@ViewScoped
public class SuccessionsView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Baku.ZONE);

    @Inject
    transient Successions successions;

    private transient List<RecordedSuccession> all;
    private String predecessor;
    private String successor;
    private LocalDate since;
    private String body;
    private String documentNumber;
    private LocalDate documentDate;

    /** Runs before the page is shown: only an administrator may see it. */
    public void enter() {
        all = successions.all();
    }

    /** Saves and shows the page again, with the new succession first in its list. */
    public String save() {
        try {
            successions.record(new Succession(
                    new Voen(predecessor.strip()),
                    new Voen(successor.strip()),
                    since,
                    body.strip(),
                    documentNumber.strip(),
                    documentDate));
        } catch (SuccessionRefused e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String sentence = Faces.getResourceBundle("texts").getString(e.key());
            faces.addMessage("succession:predecessor", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            faces.validationFailed();
            return null;
        }
        return "/staff/successions?faces-redirect=true";
    }

    public List<RecordedSuccession> getAll() {
        if (all == null) {
            enter();
        }
        return all;
    }

    public String time(Instant at) {
        return MINUTE.format(at);
    }

    public String getPredecessor() {
        return predecessor;
    }

    public void setPredecessor(String predecessor) {
        this.predecessor = predecessor;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate documentDate) {
        this.documentDate = documentDate;
    }
}
