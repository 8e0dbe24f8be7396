package az.bildiris.web.audit;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.TrailEntry;
import az.bildiris.platform.Baku;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.web.session.Language;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.util.Faces;

/** Common part of the pages that list the trail: the words of entries and filters. */
public abstract class EntriesView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Baku.ZONE);

    @Inject
    transient References references;

    @Inject
    transient Language language;

    abstract EntriesForm form();

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
