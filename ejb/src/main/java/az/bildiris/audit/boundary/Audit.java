package az.bildiris.audit.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.EntriesCsv;
import az.bildiris.audit.Entry;
import az.bildiris.audit.EntryPage;
import az.bildiris.audit.Look;
import az.bildiris.audit.LookQuery;
import az.bildiris.audit.QuestionRefused;
import az.bildiris.audit.control.TrailReader;
import az.bildiris.platform.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The auditor's view of the whole trail, and of the workers' questions; the auditor's own reading is on record, too. */
@Stateless
public class Audit {
    private static final int MOST_EXPORTED = 10_000;

    @Inject
    Callers callers;

    @Inject
    TrailReader reader;

    @Inject
    Trail trail;

    @RolesAllowed(Roles.AUDITOR)
    public EntryPage page(LookQuery query, Window window) {
        callers.auditor();
        EntryPage page = reader.page(query, window, List.of());
        trail.looked(new Look(
                AuditAction.TRAIL,
                query.worker(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "" + page.entries().size()));
        return page;
    }

    /** As CSV with names of columns, at most 10,000 entries. */
    @RolesAllowed(Roles.AUDITOR)
    public String csv(LookQuery query) {
        callers.auditor();
        List<Entry> entries = reader.first(query, MOST_EXPORTED);
        trail.looked(new Look(
                AuditAction.EXPORT,
                query.worker(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "" + entries.size()));
        return EntriesCsv.of(entries);
    }

    /** Answers a worker's question; {@code text} is at most 1,000 signs. Throws {@link QuestionRefused}. */
    @RolesAllowed(Roles.AUDITOR)
    public void answer(UUID question, String text) {
        String fin = reader.answer(question, text, callers.auditor());
        trail.looked(Look.at(AuditAction.ANSWER, fin, Optional.empty()));
    }
}
