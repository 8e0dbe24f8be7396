package az.bildiris.audit.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Entry;
import az.bildiris.audit.Look;
import az.bildiris.audit.LookQuery;
import az.bildiris.audit.QuestionRefused;
import az.bildiris.audit.Withheld;
import az.bildiris.audit.control.TrailReader;
import az.bildiris.platform.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who looked at a worker's data: for that worker (law 998-IIIQ on personal data, spec 9.3). */
@Stateless
public class Looks {
    @Inject
    Callers callers;

    @Inject
    TrailReader reader;

    @Inject
    Trail trail;

    /** Newest first; reading them is on record as well. */
    @RolesAllowed(Roles.WORKER)
    public List<Entry> page(LookQuery query, Window window) {
        String fin = callers.worker();
        List<Entry> page = reader.page(own(query, fin), window);
        trail.looked(Look.at(AuditAction.LOOKS, fin, Optional.empty()).with("" + page.size()));
        return page;
    }

    /** Looks that the query finds, as far as they can be paged to. */
    @RolesAllowed(Roles.WORKER)
    public int count(LookQuery query) {
        return reader.count(own(query, callers.worker()), Window.DEEPEST_ROW);
    }

    /** How many questions were answered since the worker last read who looked. */
    @RolesAllowed(Roles.WORKER)
    public int unreadAnswers() {
        return reader.unreadAnswers(callers.worker());
    }

    /** That looks are withheld for now: grounds and ends, nothing more. */
    @RolesAllowed(Roles.WORKER)
    public List<Withheld> withheld() {
        callers.worker();
        return reader.withheld();
    }

    /** Asks about a look of somebody else; {@code text} is at most 1,000 signs. Throws {@link QuestionRefused}. */
    @RolesAllowed(Roles.WORKER)
    public void ask(long entry, String text) {
        String fin = callers.worker();
        reader.ask(entry, fin, text);
        trail.looked(Look.at(AuditAction.QUESTION, fin, Optional.empty()));
    }

    private static LookQuery own(LookQuery query, String fin) {
        return new LookQuery(
                Optional.of(fin),
                query.actor(),
                query.from(),
                query.to(),
                query.action(),
                query.purpose(),
                query.result(),
                query.othersOnly(),
                query.questioned());
    }
}
