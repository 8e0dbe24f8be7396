package az.bildiris.web.register;

import az.bildiris.reason.Inspection;
import az.bildiris.reason.boundary.Inspections;
import az.bildiris.web.reason.OpenedPersons;
import az.bildiris.web.session.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

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
    CurrentUser user;

    @Inject
    RegisterForm form;

    private Optional<Inspection> inspection;
    private String caseNumber;
    private String note;

    private Optional<Inspection> inspection() {
        if (inspection == null) {
            inspection = user.isInspector() ? inspections.current() : Optional.empty();
        }
        return inspection;
    }

    /** Null when none is going on. */
    public Inspection getInspection() {
        return inspection().orElse(null);
    }

    /** Before the page is drawn: nothing of another person's, or of an inspection that is over, is shown again. */
    void begun() {
        if (!isMissing()) {
            form.under(isOfPerson() ? opened.getCurrent().id() : getInspection().id(), isOfPerson());
        }
    }

    public boolean isOfPerson() {
        return opened.isAny() && (form.isOfPerson() || inspection().isEmpty());
    }

    /** Whether there is both, to choose from. */
    public boolean isChoice() {
        return opened.isAny() && inspection().isPresent();
    }

    /** Whether there is neither: an inspection may be begun. */
    public boolean isMissing() {
        return !opened.isAny() && inspection().isEmpty();
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
