package az.bildiris.audit.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.EntriesCsv;
import az.bildiris.audit.Look;
import az.bildiris.audit.LookQuery;
import az.bildiris.audit.QuestionRefused;
import az.bildiris.audit.TrailEntry;
import az.bildiris.audit.TrailPage;
import az.bildiris.audit.control.TrailReader;
import az.bildiris.content.Fin;
import az.bildiris.platform.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The auditor's view of the whole trail and of the workers' questions; this access is audited, too. */
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
    @ActsAs(Scope.AUDITOR)
    public TrailPage page(LookQuery query, Window window) {
        TrailPage page = reader.page(query, window);
        listed(AuditAction.TRAIL, query, page.entries());
        return page;
    }

    /** The entries as CSV with column names, at most 10,000. */
    @RolesAllowed(Roles.AUDITOR)
    @ActsAs(Scope.AUDITOR)
    public String csv(LookQuery query) {
        List<TrailEntry> entries = reader.first(query, MOST_EXPORTED);
        listed(AuditAction.EXPORT, query, entries);
        return EntriesCsv.of(entries);
    }

    /** Answers a worker's question; {@code text} has at most 1,000 characters. Throws {@link QuestionRefused}. */
    @RolesAllowed(Roles.AUDITOR)
    @ActsAs(Scope.AUDITOR)
    public void answer(UUID question, String text) {
        Fin fin = reader.answer(question, text, callers.name());
        trail.looked(Look.at(AuditAction.ANSWER, fin, Optional.empty()));
    }

    /** Adds an entry for each listed worker, or one for the searched worker when nothing was found. */
    private void listed(AuditAction action, LookQuery query, List<TrailEntry> entries) {
        Set<Fin> workers =
                entries.stream().flatMap(entry -> entry.workerFin().stream()).collect(Collectors.toSet());
        Look look = query.worker()
                .map(fin -> Look.at(action, fin, Optional.empty()))
                .orElse(Look.of(action, ""));
        trail.listed(look.with("" + entries.size()), workers);
    }
}
