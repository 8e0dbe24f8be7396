package az.bildiris.web.audit;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.LookQuery;
import az.bildiris.audit.TrailEntry;
import az.bildiris.audit.TrailPage;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Window;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.web.session.Language;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.primefaces.component.datatable.DataTable;

/** Common part of the pages that list the trail: rows and texts. */
public abstract class EntriesView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Baku.ZONE);

    @Inject
    transient References references;

    @Inject
    transient Language language;

    private transient EntryRows rows;

    abstract EntriesForm form();

    /** The address of the page, for redirects. */
    abstract String address();

    abstract TrailPage page(LookQuery query, Window window);

    /** Runs before the page is shown: the service refuses callers without permission. */
    public void enter() {
        form().begin();
        shown();
    }

    public EntryRows getRows() {
        if (rows == null) {
            rows = new EntryRows(this::read);
        }
        return rows;
    }

    private TrailPage read(Window window) {
        TrailPage page = page(form().query(), window);
        form().show(window);
        if (window.offset() == 0 && !page.entries().isEmpty()) {
            form().keepTo(page.entries().get(0).id());
        }
        return page;
    }

    /** The entries in the table; before it is built, those of its first page. */
    TrailPage shown() {
        return table().map(table -> getRows().read(table.getFirst(), table.getRows()))
                .orElseGet(() -> getRows().read(form().getFirst(), form().getRows()));
    }

    private static Optional<DataTable> table() {
        return Optional.ofNullable((DataTable) Faces.getViewRoot().findComponent("entries:table"));
    }

    /** Starts at the first page of the search that the form has set. */
    public void search() {
        refresh();
        form().begin();
        table().ifPresent(table -> table.setFirst(0));
    }

    /** Clears the search by a redirect, so that typed values are not shown again. */
    public String clear() {
        form().clear();
        return address();
    }

    /** Reads the page again after a change. */
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

    /** An entry's user, time and action, in a line. */
    String named(TrailEntry entry) {
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
}
