package az.bildiris.notification.boundary;

import az.bildiris.access.Roles;
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
import az.bildiris.reason.Seen;
import az.bildiris.reason.Subject;
import az.bildiris.reason.boundary.Subjects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

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
        String fin = subjects.see(Optional.empty(), fins -> details.workerOf(fins, ids.get(0)), Function.identity())
                .map(Seen::what)
                .orElseThrow(NotificationNotFound::new);
        if (!files.of(fin).holds(Set.copyOf(ids))) {
            throw new NotificationNotFound();
        }
        return fin;
    }

    /**
     * For {@code action}; throws {@link NotificationNotFound} for ids that are unknown or another's. Staff who view the page
     * of an opened person's go on with this person; what is printed changes nothing.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public NotificationDetails details(UUID id, AuditAction action) {
        Optional<UUID> shown = Optional.of(id).filter(any -> action == AuditAction.VIEW);
        Seen<Chained> seen = seen(shown, fins -> details.find(fins, id));
        NotificationDetails found = details.of(seen.what());
        trail.looked(seen.subject().look(action).of(id, found.number()));
        return found;
    }

    /** As {@link #details} for a view, with its original, if there is one, which is to be checked; throws {@link NotificationNotFound}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Checkable toCheck(UUID id) {
        Seen<Chained> seen = seen(Optional.of(id), fins -> details.findWithOriginal(fins, id));
        Chained asked = seen.what();
        NotificationDetails found = details.of(asked);
        Optional<Original> original = asked.original();
        trail.looked(seen.subject()
                .look(original.isPresent() ? AuditAction.CHECK : AuditAction.VIEW)
                .of(id, found.number()));
        return new Checkable(found, original, xml -> DetailsReader.isAsSigned(asked, xml));
    }

    private Seen<Chained> seen(Optional<UUID> shown, Function<List<String>, Optional<Chained>> read) {
        return subjects.see(shown, read, Chained::workerFin).orElseThrow(NotificationNotFound::new);
    }

    /** The signed container, unchanged; throws {@link NotificationNotFound} or {@link OriginalMissing}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Original original(UUID id, AuditAction action) {
        Seen<Held> seen = subjects.see(Optional.empty(), fins -> details.held(fins, id), Held::workerFin)
                .orElseThrow(NotificationNotFound::new);
        Original original = seen.what().original().orElseThrow(OriginalMissing::new);
        trail.looked(seen.subject().look(action).of(id, original.number()));
        return original;
    }
}
