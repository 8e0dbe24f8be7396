package az.bildiris.audit.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.audit.LookQuery;
import az.bildiris.audit.QuestionRefused;
import az.bildiris.audit.TrailPage;
import az.bildiris.audit.control.TrailReader;
import az.bildiris.content.Fin;
import az.bildiris.platform.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows a worker who accessed their data (law 998-IIIQ on personal data, spec 9.3). */
@Stateless
public class Looks {
    @Inject
    Callers callers;

    @Inject
    TrailReader reader;

    @Inject
    Trail trail;

    /** A page of looks, with the grounds and ends of those withheld now. Reading it is audited, too. */
    @RolesAllowed(Roles.WORKER)
    @ActsAs(Scope.WORKER)
    public TrailPage page(LookQuery query, Window window) {
        Fin fin = callers.fin();
        TrailPage page = reader.page(query.of(fin), window, reader.withheld());
        trail.looked(Look.at(AuditAction.LOOKS, fin, Optional.empty())
                .with("" + page.entries().size()));
        return page;
    }

    /**
     * Asks about a look of somebody else; {@code text} has at most 1,000 characters. Throws {@link QuestionRefused}.
     */
    @RolesAllowed(Roles.WORKER)
    @ActsAs(Scope.WORKER)
    public void ask(long entry, String text) {
        Fin fin = callers.fin();
        reader.ask(entry, fin, text);
        trail.looked(Look.at(AuditAction.QUESTION, fin, Optional.empty()));
    }
}
