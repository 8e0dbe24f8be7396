package az.bildiris.notice.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.notice.control.WaitingReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The number of pending tasks on the overview page, for each role of the user; it contains no personal data. */
@Stateless
public class Notices {
    @Inject
    Callers callers;

    @Inject
    WaitingReader reader;

    /** Answers to a worker's questions since the worker last read their looks; throws {@code FinMissing}. */
    @RolesAllowed(Roles.WORKER)
    @ActsAs(Scope.WORKER)
    public int answers() {
        return reader.answers(callers.fin());
    }

    /** Emergencies to review and withheld looks to decide, except the supervisor's own. */
    @RolesAllowed(Roles.SUPERVISOR)
    @ActsAs(Scope.SUPERVISOR)
    public int decisions() {
        return reader.decisions(callers.name());
    }

    /** Questions that no auditor has answered. */
    @RolesAllowed(Roles.AUDITOR)
    @ActsAs(Scope.AUDITOR)
    public int questions() {
        return reader.questions();
    }
}
