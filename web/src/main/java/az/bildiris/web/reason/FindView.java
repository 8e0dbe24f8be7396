package az.bildiris.web.reason;

import az.bildiris.reason.FoundPerson;
import az.bildiris.reason.PersonQuery;
import az.bildiris.reason.PersonQuery.Kind;
import az.bildiris.reason.boundary.Reasons;
import az.bildiris.reference.Reference;
import az.bildiris.web.reason.Searches.Search;
import az.bildiris.web.session.Language;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The page on which staff find a person and state a reason before they see the person's data. */
@Named
@ViewScoped
public class FindView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String OPENED = "/agreements?faces-redirect=true";

    @Inject
    transient Reasons reasons;

    @Inject
    transient Language language;

    @Inject
    Searches searches;

    private boolean birthDateAsked;
    private String text;
    private LocalDate birthDate;
    private Search search;
    private String name;
    private boolean forgotten;
    private String purpose;
    private String caseNumber;
    private String note;

    /** Restores the result of the search on a page whose view has expired. */
    @PostConstruct
    void bringBack() {
        birthDateAsked = Faces.getRequestParameter("find:birthDate") != null;
        String shown = Faces.getRequestParameter("search");
        if (shown == null || shown.isEmpty()) {
            return;
        }
        searches.find(shown)
                .ifPresentOrElse(
                        kept -> {
                            text = kept.text();
                            birthDate = kept.birthDate();
                            search = kept;
                            name = shown;
                        },
                        () -> forgotten = true);
    }

    /** Runs before the page is shown: only staff may see it. */
    public void enter() {
        reasons.purposes();
    }

    public void find() {
        search = null;
        name = null;
        List<FoundPerson> found = List.of();
        for (Kind kind : PersonQuery.kinds(text)) {
            if (!found.isEmpty()) {
                break;
            }
            if (kind.needsBirthDate() && birthDate == null) {
                birthDateAsked = true;
                complain("find:birthDate", "find.birthDate.needed");
                return;
            }
            found = reasons.persons(new PersonQuery(kind, text, Optional.ofNullable(birthDate)));
        }
        keep(new Search(text, birthDate, found, null));
        if (found.size() == 1) {
            choose(found.get(0));
        }
    }

    public void choose(FoundPerson person) {
        keep(search.choosing(person));
        purpose = searches.purpose().orElseGet(() -> getPurposes().get(0).code());
        caseNumber = searches.caseNumber();
    }

    private void keep(Search asked) {
        search = asked;
        name = searches.keep(asked);
        forgotten = false;
    }

    /** Opens the person and goes to their registries. */
    public String open() {
        if (caseNumber == null && !Reasons.EMERGENCY.equals(purpose)) {
            complain("why:caseNumber", "find.caseNumber.needed");
            return null;
        }
        searches.state(purpose, caseNumber);
        reasons.open(search.chosen().fin(), purpose, caseNumber == null ? "" : caseNumber, note == null ? "" : note);
        return OPENED;
    }

    private static void complain(String field, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = Faces.getResourceBundle("texts").getString(key);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
    }

    public List<Reference> getPurposes() {
        return reasons.purposes();
    }

    /** A purpose with its legal ground. */
    public String label(Reference reference) {
        return reference.text(language.getLocale()) + " (" + reference.legalReference(language.getLocale()) + ")";
    }

    /** Whether the page asks for the date of birth: only what is searched together with it needs one. */
    public boolean isBirthDateAsked() {
        return birthDateAsked || birthDate != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    /** The persons found; null before the first search. */
    public List<FoundPerson> getFound() {
        return search == null ? null : search.found();
    }

    public FoundPerson getChosen() {
        return search == null ? null : search.chosen();
    }

    /** The name under which the page refers to its search. */
    public String getName() {
        return name;
    }

    /** Whether this page's search is no longer kept. */
    public boolean isForgotten() {
        return forgotten;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
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
