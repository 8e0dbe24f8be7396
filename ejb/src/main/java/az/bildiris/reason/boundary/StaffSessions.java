package az.bildiris.reason.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.reason.control.ReasonStore;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Members of staff leave: a session has ended, by signing out or by itself, and nobody asks any more. */
@Stateless
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
public class Departures {
    @Inject
    Callers callers;

    @Inject
    ReasonStore store;

    @Inject
    Trail trail;

    /** Closes whom they had open, which is put on record. */
    @PermitAll
    public void left(Caller staff) {
        callers.departed(staff);
        store.end(staff.session()).forEach(closed -> trail.closed(staff, closed.role(), closed.look()));
    }
}
