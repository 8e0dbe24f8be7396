package az.bildiris.reason.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.content.Fin;
import az.bildiris.reason.control.ReasonStore;
import az.bildiris.reason.control.StaffMembers;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Begins and ends of staff sessions: by signing in, by signing out, or by expiry, when no caller is signed in any more.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
public class StaffSessions {
    @Inject
    ReasonStore store;

    @Inject
    StaffMembers members;

    @Inject
    Trail trail;

    /** A session has begun with these roles; a person who is only a worker is no member of staff. */
    @PermitAll
    @ActsAs(Scope.SYSTEM)
    public void begun(Caller caller, Collection<String> roles) {
        boolean staff = roles.stream().anyMatch(role -> !role.equals(Roles.WORKER));
        if (staff && StaffMembers.bySignIn()) {
            caller.fin().ifPresent(fin -> members.know(List.of(fin), false));
        }
    }

    /** Only the people with these FİNs are staff. */
    @RolesAllowed(Roles.SYSTEM)
    @ActsAs(Scope.SYSTEM)
    public void onlyThese(List<Fin> fins) {
        members.know(fins, true);
    }

    /** Closes the persons opened in the session, which is audited. */
    @PermitAll
    @ActsAs(Scope.STAFF)
    public void ended(Caller staff) {
        store.end(staff.session()).forEach(closed -> trail.closed(staff, closed.role(), closed.look()));
    }
}
