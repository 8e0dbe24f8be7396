package az.bildiris.web.register;

import az.bildiris.reason.Inspection;
import az.bildiris.reason.boundary.Inspections;
import az.bildiris.web.reason.OpenedPersons;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Whose notifications the registry shows: all, while an inspection goes on, or the opened person's. */
@Named
@RequestScoped
public class RegisterScope {
    private static final String ITSELF = "/staff/registry?faces-redirect=true";

    @Inject
    Inspections inspections;

    @Inject
    OpenedPersons opened;

    @Inject
    RegisterForm form;

    private String caseNumber;
    private String note;

    /** Null when none is going on. */
    public Inspection getInspection() {
        return opened.inspection().orElse(null);
    }

    /** Before the page is drawn: nothing of another person's, or of an inspection that is over, is shown again. */
    void begun() {
        UUID reason = ofPerson()
                ? opened.getCurrent().id()
                : opened.inspection().map(Inspection::id).orElse(null);
        form.under(reason, ofPerson(), opened.isAny() && opened.inspection().isPresent());
    }

    private boolean ofPerson() {
        return opened.isAny() && (form.isOfPerson() || opened.inspection().isEmpty());
    }

    /** As the page is drawn: a press of a button asks for no reasons, what it does asks for its own. */
    public boolean isOfPerson() {
        return form.isOfPerson();
    }

    /** Whether there is both, to choose from. */
    public boolean isChoice() {
        return form.isChoice();
    }

    /** Whether there is neither: an inspection may be begun. */
    public boolean isMissing() {
        return form.under() == null;
    }

    public String begin() {
        inspections.begin(caseNumber, note == null ? "" : note);
        form.show(false);
        return ITSELF;
    }

    public String end() {
        inspections.end();
        form.show(false);
        return ITSELF;
    }

    public String showAll() {
        form.show(false);
        return ITSELF;
    }

    public String showPerson() {
        form.show(true);
        return ITSELF;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
