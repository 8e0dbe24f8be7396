package az.bildiris.notification.boundary;

import az.bildiris.access.Roles;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationNotFound;
import az.bildiris.notification.NotificationRow;
import az.bildiris.notification.Original;
import az.bildiris.notification.OriginalMissing;
import az.bildiris.notification.RegistryCounts;
import az.bildiris.notification.RegistryQuery;
import az.bildiris.notification.TerminationQuery;
import az.bildiris.notification.WorkerUnknown;
import az.bildiris.notification.control.DetailsReader;
import az.bildiris.notification.control.RegistrySearch;
import az.bildiris.notification.control.WorkerReader;
import az.bildiris.platform.Window;
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
    RegistrySearch registries;

    @Inject
    DetailsReader details;

    @Inject
    WorkerReader workers;

    /** Passes for a worker whom the register knows; throws {@code FinMissing} or {@link WorkerUnknown}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public void requireKnownWorker() {
        if (!workers.known(subjects.current().fin())) {
            throw new WorkerUnknown();
        }
    }

    /** A page of one of the two registries. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public List<NotificationRow> page(RegistryQuery query, Window window) {
        Subject subject = subjects.current();
        List<NotificationRow> page = registries.page(subject.fin(), query, window);
        trail.looked(subject.look(AuditAction.LIST)
                .with((query instanceof TerminationQuery ? "terminations " : "agreements ") + page.size()));
        return page;
    }

    /** Ids of what the query finds, in its order, at most so many. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public List<UUID> ids(RegistryQuery query, int most) {
        return registries.ids(subjects.current().fin(), query, most);
    }

    /** FİN of the one person whom all of these are about; throws {@link NotificationNotFound} when they are several's. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public String personOf(List<UUID> ids) {
        String fin = subjects.of(ids.get(0)).fin();
        if (!registries.holds(fin, Set.copyOf(ids))) {
            throw new NotificationNotFound();
        }
        return fin;
    }

    /** Rows that the query finds in all. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public int count(RegistryQuery query) {
        return registries.count(subjects.current().fin(), query);
    }

    /** What each registry holds, whatever is searched in it. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public RegistryCounts counts() {
        return workers.counts(subjects.current().fin());
    }

    /** Codes of the reasons that occur in the worker's terminations. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Set<String> terminationReasons() {
        return workers.terminationReasons(subjects.current().fin());
    }

    /** Names of the worker's own employers, as filed, in Azerbaijani order. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public List<String> employers() {
        return workers.employers(subjects.current().fin());
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
