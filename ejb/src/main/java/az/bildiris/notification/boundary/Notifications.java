package az.bildiris.notification.boundary;

import az.bildiris.access.Roles;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationNotFound;
import az.bildiris.notification.Original;
import az.bildiris.notification.OriginalMissing;
import az.bildiris.notification.RegistryQuery;
import az.bildiris.notification.WorkerFile;
import az.bildiris.notification.WorkerUnknown;
import az.bildiris.notification.control.DetailsReader;
import az.bildiris.notification.control.WorkerFiles;
import az.bildiris.reason.Subject;
import az.bildiris.reason.boundary.Subjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
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

    @Inject
    WorkerFiles files;

    /**
     * All of the worker, for a page of the registry of that name; throws {@code FinMissing} or {@link WorkerUnknown}. A
     * page and everything around it cost three statements: who asks, this, and the entry in the trail.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public WorkerFile file(String registry) {
        Subject subject = subjects.current();
        WorkerFile file = files.of(subject.fin());
        if (file.lines().isEmpty() && !files.isKnown(subject.fin())) {
            throw new WorkerUnknown();
        }
        trail.looked(subject.look(AuditAction.LIST)
                .with(registry + " " + file.lines().size()));
        return file;
    }

    /** Ids of what the query finds, in its order. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public List<UUID> ids(RegistryQuery query) {
        return files.of(subjects.current().fin()).ids(query);
    }

    /** FİN of the one person whom all of these are about; throws {@link NotificationNotFound} when they are several's. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public String personOf(List<UUID> ids) {
        String fin = subjects.of(ids.get(0)).fin();
        if (!files.of(fin).holds(Set.copyOf(ids))) {
            throw new NotificationNotFound();
        }
        return fin;
    }

    /** For {@code action}; throws {@link NotificationNotFound} for ids that are unknown or another's. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public NotificationDetails details(UUID id, AuditAction action) {
        Subject subject = subjects.of(id);
        NotificationDetails found = details.find(subject.fin(), id).orElseThrow(NotificationNotFound::new);
        trail.looked(subject.look(action).of(id, found.number()));
        return found;
    }

    /** Whether that XML is the registered one, and every column of the register follows from it. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public boolean isAsSigned(UUID id, byte[] xml) {
        return details.isAsSigned(subjects.of(id).fin(), id, xml);
    }

    /** The signed container, unchanged; throws {@link NotificationNotFound} or {@link OriginalMissing}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Original original(UUID id, AuditAction action) {
        Subject subject = subjects.of(id);
        Original original = details.original(subject.fin(), id);
        trail.looked(subject.look(action).of(id, original.number()));
        return original;
    }
}
