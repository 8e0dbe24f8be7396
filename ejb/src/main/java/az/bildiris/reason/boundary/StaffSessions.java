package az.bildiris.reason.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.audit.boundary.Trail;
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

/** Members of staff come and go: a session has begun, or has ended by signing out or by itself, and nobody asks any more. */
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

    /** With these roles; who is a worker alone is no member of staff. */
    @PermitAll
    @ActsAs(Scope.SYSTEM)
    public void begun(Caller caller, Collection<String> roles) {
        boolean staff = roles.stream().anyMatch(role -> !role.equals(Roles.WORKER));
        if (staff && StaffMembers.bySignIn()) {
            caller.fin().ifPresent(fin -> members.know(List.of(fin), false));
        }
    }

    /** Those with these FİNs are staff, and nobody else. */
    @RolesAllowed(Roles.SYSTEM)
    @ActsAs(Scope.SYSTEM)
    public void onlyThese(List<String> fins) {
        members.know(fins, true);
    }

    /** Closes whom they had open, which is put on record. */
    @PermitAll
    @ActsAs(Scope.STAFF)
    public void ended(Caller staff) {
        store.end(staff.session()).forEach(closed -> trail.closed(staff, closed.role(), closed.look()));
    }
}
