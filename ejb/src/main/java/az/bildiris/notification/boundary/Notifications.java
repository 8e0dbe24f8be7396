package az.bildiris.notification.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationToCheck;
import az.bildiris.notification.Original;
import az.bildiris.notification.OriginalMissing;
import az.bildiris.notification.control.DetailsReader;
import az.bildiris.notification.control.DocumentInChain;
import az.bildiris.notification.control.HeldOriginal;
import az.bildiris.platform.DomainException;
import az.bildiris.reason.Subject;
import az.bildiris.reason.VisiblePersons;
import az.bildiris.reason.boundary.Subjects;
import az.bildiris.register.NotificationNotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * A worker's access to their own registered notifications (Labour Code art. 9(o)), and to nobody else's; staff have the
 * same access to a worker opened with a reason. All access is audited, or no data are shown.
 */
@Stateless
public class Notifications {
    @Inject
    Subjects subjects;

    @Inject
    Trail trail;

    @Inject
    DetailsReader details;

    /**
     * A notification in full, for {@code action}; throws {@link NotificationNotFound} for ids that are unknown or of
     * another person. When staff view a notification of an opened person, this becomes the person used last; a print
     * does not change it.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public NotificationDetails details(UUID id, AuditAction action) {
        VisiblePersons visible = subjects.visible();
        DocumentInChain asked = details.find(visible.fins(), id).orElseThrow(() -> unknown(visible));
        Subject subject = visible.of(asked.workerFin()).orElseThrow();
        if (action == AuditAction.VIEW) {
            subjects.makeCurrent(subject);
        }
        NotificationDetails found = details.toDetails(asked);
        trail.looked(subject.look(action).of(id, found.number()));
        return found;
    }

    /**
     * As {@link #details} for a view, with the original to check, if there is one; throws {@link NotificationNotFound}.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public NotificationToCheck toCheck(UUID id) {
        VisiblePersons visible = subjects.visible();
        DocumentInChain asked = details.findWithOriginal(visible.fins(), id).orElseThrow(() -> unknown(visible));
        Subject subject = visible.of(asked.workerFin()).orElseThrow();
        subjects.makeCurrent(subject);
        NotificationDetails found = details.toDetails(asked);
        trail.looked(subject.look(asked.original().isPresent() ? AuditAction.CHECK : AuditAction.VIEW)
                .of(id, found.number()));
        return details.toCheck(asked, found);
    }

    /** The signed container, unchanged; throws {@link NotificationNotFound} or {@link OriginalMissing}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public Original original(UUID id, AuditAction action) {
        VisiblePersons visible = subjects.visible();
        HeldOriginal held = details.held(visible.fins(), id).orElseThrow(() -> unknown(visible));
        Original original = held.original().orElseThrow(OriginalMissing::new);
        Subject subject = visible.of(held.workerFin()).orElseThrow();
        trail.looked(subject.look(action).of(id, original.number()));
        return original;
    }

    private static DomainException unknown(VisiblePersons visible) {
        return visible.unknown(new NotificationNotFound());
    }
}
