package az.bildiris.registry.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.content.Fin;
import az.bildiris.reason.Subject;
import az.bildiris.reason.VisiblePersons;
import az.bildiris.reason.boundary.Subjects;
import az.bildiris.register.NotificationNotFound;
import az.bildiris.registry.RegistryQuery;
import az.bildiris.registry.WorkerNotifications;
import az.bildiris.registry.WorkerUnknown;
import az.bildiris.registry.control.WorkerNotificationsReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The two registries of a worker: the own notifications (Labour Code art. 9(o)); the same for staff who have opened the worker
 * with a reason. Each list is in the audit trail, or nothing is shown.
 */
@Stateless
public class Registry {
    @Inject
    Subjects subjects;

    @Inject
    Trail trail;

    @Inject
    WorkerNotificationsReader files;

    /** All of the worker, for a page of the registry of that name; throws {@code FinMissing} or {@link WorkerUnknown}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public WorkerNotifications file(String registry) {
        Subject subject = subjects.current();
        WorkerNotifications file = files.of(subject.fin());
        trail.looked(
                subject.look(AuditAction.LIST).with(registry + " " + file.rows().size()));
        return file;
    }

    /** Ids of what the query finds, in its order. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public List<UUID> ids(RegistryQuery query) {
        return files.of(subjects.current().fin()).ids(query);
    }

    /** FİN of the one person whom all of these are about; throws {@link NotificationNotFound} when they are several's. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public Fin personOf(List<UUID> ids) {
        VisiblePersons visible = subjects.visible();
        Fin fin = files.workerOf(visible.fins(), ids.get(0))
                .orElseThrow(() -> visible.unknown(new NotificationNotFound()));
        if (!files.of(fin).holds(Set.copyOf(ids))) {
            throw new NotificationNotFound();
        }
        return fin;
    }
}
