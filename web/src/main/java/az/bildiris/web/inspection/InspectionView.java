package az.bildiris.web.inspection;

import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.inspection.EmployerName;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.inspection.InspectionRow;
import az.bildiris.inspection.boundary.InspectedNotifications;
import az.bildiris.platform.Seek;
import az.bildiris.platform.SeekPage;
import az.bildiris.reason.ReasonMissing;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.register.ContractStatus;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The page of the registry of the whole register, or of the opened person. */
@Named
@RequestScoped
public class InspectionView {
    private static final int ROWS = 20;
    private static final String ITSELF = "/staff/registry?faces-redirect=true";

    @Inject
    InspectedNotifications registry;

    @Inject
    InspectionForm form;

    @Inject
    InspectionScope scope;

    @Inject
    References references;

    @Inject
    Language language;

    private SeekPage<InspectionRow> page;
    private List<InspectionDisplayRow> lines;
    private LocalDate jump;

    /** Runs before a page is shown: only staff with a reason, or who may begin an inspection, may see it. */
    public void enter() {
        registry.requireReason();
        scope.begun();
        readWhatWasAsked();
    }

    /** Runs before a page is rendered again. If the reason has ended elsewhere, the page is opened anew instead. */
    public void draw() {
        if (Faces.isPostback()) {
            scope.begun();
            readWhatWasAsked();
            if (page == null && Faces.isAjaxRequest()) {
                Faces.redirect("staff/registry");
            }
        }
    }

    private void readWhatWasAsked() {
        if (!form.isAsked()) {
            return;
        }
        InspectionQuery query = form.query();
        try {
            page = form.getPosition().read(seek -> read(query, seek), row -> row.cursor(query.order()));
        } catch (ReasonMissing ended) {
            page = null;
        }
    }

    private SeekPage<InspectionRow> read(InspectionQuery query, Seek seek) {
        return form.isOfPerson()
                ? registry.ofPerson(form.under(), query, seek, ROWS)
                : registry.ofAll(form.under(), query, seek, ROWS);
    }

    /** The rows; empty until the page is rendered. */
    public List<InspectionDisplayRow> getRows() {
        if (page == null) {
            return List.of();
        }
        if (lines == null) {
            lines = page.rows().stream().map(this::line).toList();
        }
        return lines;
    }

    private InspectionDisplayRow line(InspectionRow row) {
        return InspectionDisplayRow.of(row, row.reason().map(this::reason).orElse(""));
    }

    /** Number of rows on the page, with their first and last day, or the day up to which it was searched. */
    public String getIndicator() {
        List<InspectionRow> rows = page.rows();
        if (page.reach().isPresent()) {
            return MessageFormat.format(
                    text("seek.reach"),
                    rows.size(),
                    InspectionDisplayRow.day(page.reach().get().day()));
        }
        InspectionOrder order = form.query().order();
        return MessageFormat.format(
                text("seek.page"),
                rows.size(),
                InspectionDisplayRow.day(rows.get(0).day(order)),
                InspectionDisplayRow.day(rows.get(rows.size() - 1).day(order)));
    }

    /** The text of a table without rows. */
    public String getEmptyText() {
        return text(page != null && page.reach().isPresent() ? "seek.nothingYet" : "registry.nothingFound");
    }

    public String search() {
        if (form.getNumber() == null && !scope.isOfPerson() && !employerIsClear()) {
            return form.getCandidates().isEmpty() ? null : ITSELF;
        }
        if (!scope.isOfPerson() && form.query().tooWide()) {
            form.ask(false);
            complain("search:go", "register.tooWide.text");
            return null;
        }
        form.ask(true);
        return ITSELF;
    }

    /** Whether no employer was typed, or the text is one employer. */
    private boolean employerIsClear() {
        String text = form.getEmployerText();
        if (text == null) {
            form.choose(null);
            return true;
        }
        if (form.getEmployer() != null && form.getEmployer().name().equals(text)) {
            return true;
        }
        form.ask(false);
        Map<Voen, EmployerName> found = new LinkedHashMap<>();
        registry.employers(text).forEach(employer -> found.putIfAbsent(employer.voen(), employer));
        if (found.size() == 1) {
            form.choose(found.values().iterator().next());
            return true;
        }
        form.offer(List.copyOf(found.values()));
        if (found.isEmpty()) {
            complain("search:employer", "register.employerUnknown");
        }
        return false;
    }

    public String choose(EmployerName employer) {
        form.choose(employer);
        form.ask(true);
        return ITSELF;
    }

    public String goBy(InspectionOrder order) {
        form.goBy(order);
        return ITSELF;
    }

    public String clear() {
        form.clear();
        return ITSELF;
    }

    public void first() {
        form.getPosition().first();
    }

    public void previous() {
        form.getPosition().previous();
    }

    public void next() {
        form.getPosition().next();
    }

    public void last() {
        form.getPosition().last();
    }

    public void jump() {
        form.getPosition().onto(jump);
    }

    private static void complain(String field, String key) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key), null));
        FacesContext.getCurrentInstance().validationFailed();
    }

    private static String text(String key) {
        return Faces.getResourceBundle("texts").getString(key);
    }

    public InspectionOrder[] getOrders() {
        return InspectionOrder.values();
    }

    public NotificationType[] getTypes() {
        return NotificationType.values();
    }

    public ContractStatus[] getStatuses() {
        return ContractStatus.values();
    }

    /** Reasons of terminations in the page's language, with their codes. */
    public Map<String, String> getReasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        references.list(ReferenceList.TERMINATION_REASON).forEach(reason -> reasons.put(label(reason), reason.code()));
        return reasons;
    }

    private String reason(String code) {
        return references
                .find(ReferenceList.TERMINATION_REASON, code)
                .map(this::label)
                .orElse(code);
    }

    private String label(Reference reason) {
        return reason.text(language.getLocale()) + " (" + reason.legalReference(language.getLocale()) + ")";
    }

    public LocalDate getJump() {
        return jump;
    }

    public void setJump(LocalDate jump) {
        this.jump = jump;
    }
}
