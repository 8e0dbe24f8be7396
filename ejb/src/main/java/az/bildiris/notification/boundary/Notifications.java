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
import az.bildiris.reason.Visible;
import az.bildiris.reason.boundary.Subjects;
import az.bildiris.register.NotificationNotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * What a worker may see: own registered notifications (Labour Code art. 9(o)), and nobody else's; the same for staff who
 * have opened the worker with a reason. Each look is on record, or nothing is shown.
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
     * For {@code action}; throws {@link NotificationNotFound} for ids that are unknown or another's. Staff who view the page
     * of an opened person's go on with this person; what is printed changes nothing.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public NotificationDetails details(UUID id, AuditAction action) {
        Visible visible = subjects.visible();
        DocumentInChain asked = details.find(visible.fins(), id).orElseThrow(() -> unknown(visible));
        Subject subject = visible.of(asked.workerFin()).orElseThrow();
        if (action == AuditAction.VIEW) {
            subjects.shown(subject);
        }
        NotificationDetails found = details.of(asked);
        trail.looked(subject.look(action).of(id, found.number()));
        return found;
    }

    /** As {@link #details} for a view, with its original, if there is one, which is to be checked; throws {@link NotificationNotFound}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public NotificationToCheck toCheck(UUID id) {
        Visible visible = subjects.visible();
        DocumentInChain asked = details.findWithOriginal(visible.fins(), id).orElseThrow(() -> unknown(visible));
        Subject subject = visible.of(asked.workerFin()).orElseThrow();
        subjects.shown(subject);
        NotificationDetails found = details.of(asked);
        Optional<Original> original = asked.original();
        trail.looked(subject.look(original.isPresent() ? AuditAction.CHECK : AuditAction.VIEW)
                .of(id, found.number()));
        return new NotificationToCheck(
                found, original, asked.notification().getDocument().getXml(), DetailsReader.isIndexed(asked));
    }

    /** The signed container, unchanged; throws {@link NotificationNotFound} or {@link OriginalMissing}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public Original original(UUID id, AuditAction action) {
        Visible visible = subjects.visible();
        HeldOriginal held = details.held(visible.fins(), id).orElseThrow(() -> unknown(visible));
        Original original = held.original().orElseThrow(OriginalMissing::new);
        Subject subject = visible.of(held.workerFin()).orElseThrow();
        trail.looked(subject.look(action).of(id, original.number()));
        return original;
    }

    private static DomainException unknown(Visible visible) {
        return visible.unknown(new NotificationNotFound());
    }
}
