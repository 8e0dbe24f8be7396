package az.bildiris.web.audit;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.Entry;
import az.bildiris.audit.EntryPage;
import az.bildiris.audit.LookQuery;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Window;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.web.session.Language;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.primefaces.component.datatable.DataTable;

/** What the pages over the trail have in common: filters, rows, words. */
public abstract class EntriesView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Baku.ZONE);
    private static final int ROWS = 20;

    @Inject
    transient References references;

    @Inject
    transient Language language;

    private transient EntryRows rows;
    private Long newest;
    private String worker;
    private String actor;
    private LocalDate from;
    private LocalDate to;
    private AuditAction action;
    private String purpose;
    private AuditResult result;
    private boolean othersOnly;
    private boolean questioned;

    abstract EntryPage page(LookQuery query, Window window);

    LookQuery query() {
        return new LookQuery(
                Optional.ofNullable(worker),
                Optional.ofNullable(actor),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(action),
                Optional.ofNullable(purpose),
                Optional.ofNullable(result),
                othersOnly,
                questioned,
                Optional.empty());
    }

    /** Rows of a page, until others are asked for. */
    public int getSize() {
        return ROWS;
    }

    /** Before anything is shown: only whom the service answers gets further. */
    public void enter() {
        shown();
    }

    public EntryRows getRows() {
        if (rows == null) {
            LookQuery asked = query();
            rows = new EntryRows(window -> read(asked, window));
        }
        return rows;
    }

    /** What is added while pages are turned does not push their rows on: they keep to what was there at the first. */
    private EntryPage read(LookQuery asked, Window window) {
        EntryPage page = page(asked.upTo(Optional.ofNullable(newest)), window);
        if (newest == null && !page.entries().isEmpty()) {
            newest = page.entries().get(0).id();
        }
        return page;
    }

    /** What the table shows; before it is there, its first page. */
    EntryPage shown() {
        return table().map(table -> getRows().read(table.getFirst(), table.getRows()))
                .orElseGet(() -> getRows().read(0, ROWS));
    }

    private static Optional<DataTable> table() {
        return Optional.ofNullable((DataTable) Faces.getViewRoot().findComponent("entries:table"));
    }

    /** From the first page on; the form has set what is asked. */
    public void search() {
        refresh();
        newest = null;
        table().ifPresent(table -> table.setFirst(0));
    }

    /** The page is read again: something on it has changed. */
    void refresh() {
        rows = null;
    }

    public List<Reference> getPurposes() {
        return references.list(ReferenceList.ACCESS_PURPOSE);
    }

    public String label(Reference reference) {
        return reference.text(language.getLocale());
    }

    /** A purpose in the page's language. */
    public String purpose(String code) {
        return references
                .find(ReferenceList.ACCESS_PURPOSE, code)
                .map(this::label)
                .orElse(code);
    }

    public String time(Instant instant) {
        return TIME.format(instant);
    }

    /** Who, when and what, in a line. */
    String named(Entry entry) {
        String who = entry.actorName().isEmpty() ? entry.actor() : entry.actorName();
        String what = Faces.getResourceBundle("texts").getString("auditAction." + entry.action());
        String which = entry.number().map(number -> ", " + number).orElse("");
        return who + ", " + time(entry.at()) + ", " + what + which;
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }

    public AuditResult[] getResults() {
        return AuditResult.values();
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public AuditAction getAction() {
        return action;
    }

    public void setAction(AuditAction action) {
        this.action = action;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public AuditResult getResult() {
        return result;
    }

    public void setResult(AuditResult result) {
        this.result = result;
    }

    public boolean isOthersOnly() {
        return othersOnly;
    }

    public void setOthersOnly(boolean othersOnly) {
        this.othersOnly = othersOnly;
    }

    public boolean isQuestioned() {
        return questioned;
    }

    public void setQuestioned(boolean questioned) {
        this.questioned = questioned;
    }
}
