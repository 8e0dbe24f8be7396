package az.bildiris.notification.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.notification.Checkable;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationNotFound;
import az.bildiris.notification.Original;
import az.bildiris.notification.OriginalMissing;
import az.bildiris.notification.RegistryQuery;
import az.bildiris.notification.WorkerFile;
import az.bildiris.notification.WorkerUnknown;
import az.bildiris.notification.control.Chained;
import az.bildiris.notification.control.DetailsReader;
import az.bildiris.notification.control.Held;
import az.bildiris.notification.control.WorkerFiles;
import az.bildiris.platform.DomainException;
import az.bildiris.reason.Subject;
import az.bildiris.reason.Visible;
import az.bildiris.reason.boundary.Subjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Inject
    WorkerFiles files;

    /**
     * All notifications of the worker, for a page of the registry with that name; throws {@code FinMissing} or {@link
     * WorkerUnknown}.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public WorkerFile file(String registry) {
        Subject subject = subjects.current();
        WorkerFile file = files.of(subject.fin());
        trail.looked(subject.look(AuditAction.LIST)
                .with(registry + " " + file.lines().size()));
        return file;
    }

    /** Ids of the notifications that the query finds, in its order. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public List<UUID> ids(RegistryQuery query) {
        return files.of(subjects.current().fin()).ids(query);
    }

    /**
     * FİN of the one person whom all these notifications are about; throws {@link NotificationNotFound} if they are
     * about several.
     */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public String personOf(List<UUID> ids) {
        Visible visible = subjects.visible();
        String fin = details.workerOf(visible.fins(), ids.get(0)).orElseThrow(() -> unknown(visible));
        if (!files.of(fin).holds(Set.copyOf(ids))) {
            throw new NotificationNotFound();
        }
        return fin;
    }

    /**
     * A notification in full, for {@code action}; throws {@link NotificationNotFound} for ids that are unknown or of
     * another person. When staff view a notification of an opened person, this becomes the person used last; a print
     * does not change it.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public NotificationDetails details(UUID id, AuditAction action) {
        Visible visible = subjects.visible();
        Chained asked = details.find(visible.fins(), id).orElseThrow(() -> unknown(visible));
        Subject subject = visible.of(asked.workerFin()).orElseThrow();
        if (action == AuditAction.VIEW) {
            subjects.shown(subject);
        }
        NotificationDetails found = details.of(asked);
        trail.looked(subject.look(action).of(id, found.number()));
        return found;
    }

    /**
     * As {@link #details} for a view, with the original to check, if there is one; throws {@link NotificationNotFound}.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public Checkable toCheck(UUID id) {
        Visible visible = subjects.visible();
        Chained asked = details.findWithOriginal(visible.fins(), id).orElseThrow(() -> unknown(visible));
        Subject subject = visible.of(asked.workerFin()).orElseThrow();
        subjects.shown(subject);
        NotificationDetails found = details.of(asked);
        Optional<Original> original = asked.original();
        trail.looked(subject.look(original.isPresent() ? AuditAction.CHECK : AuditAction.VIEW)
                .of(id, found.number()));
        return new Checkable(found, original, xml -> DetailsReader.isAsSigned(asked, xml));
    }

    /** The signed container, unchanged; throws {@link NotificationNotFound} or {@link OriginalMissing}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public Original original(UUID id, AuditAction action) {
        Visible visible = subjects.visible();
        Held held = details.held(visible.fins(), id).orElseThrow(() -> unknown(visible));
        Original original = held.original().orElseThrow(OriginalMissing::new);
        Subject subject = visible.of(held.workerFin()).orElseThrow();
        trail.looked(subject.look(action).of(id, original.number()));
        return original;
    }

    private static DomainException unknown(Visible visible) {
        return visible.unknown(new NotificationNotFound());
    }
}
