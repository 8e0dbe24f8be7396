package az.bildiris.web.inspection;

import az.bildiris.reason.Inspection;
import az.bildiris.reason.boundary.Inspections;
import az.bildiris.web.reason.OpenedPersons;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The scope of the registry: all notifications during an inspection, or the opened person's. */
@Named
@RequestScoped
public class InspectionScope {
    private static final String ITSELF = "/staff/registry?faces-redirect=true";

    @Inject
    Inspections inspections;

    @Inject
    OpenedPersons opened;

    @Inject
    InspectionForm form;

    private String caseNumber;
    private String note;

    /** The inspection; null without one. */
    public Inspection getInspection() {
        return opened.inspection().orElse(null);
    }

    /** Runs before the page is rendered: clears results of another person or of an ended inspection. */
    void begun() {
        UUID reason = ofPerson()
                ? opened.getCurrent().id()
                : opened.inspection().map(Inspection::id).orElse(null);
        form.under(reason, ofPerson(), opened.isAny() && opened.inspection().isPresent());
    }

    private boolean ofPerson() {
        return opened.isAny() && (form.isOfPerson() || opened.inspection().isEmpty());
    }

    /** The scope as rendered: a postback does not read reasons, and its action reads its own. */
    public boolean isOfPerson() {
        return form.isOfPerson();
    }

    /** Whether there is both an opened person and an inspection. */
    public boolean isChoice() {
        return form.isChoice();
    }

    /** Whether there is neither, so that an inspection may be begun. */
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
