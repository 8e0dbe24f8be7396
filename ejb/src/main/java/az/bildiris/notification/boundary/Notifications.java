package az.bildiris.notification.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationNotFound;
import az.bildiris.notification.NotificationRow;
import az.bildiris.notification.Original;
import az.bildiris.notification.OriginalMissing;
import az.bildiris.notification.RegistryCounts;
import az.bildiris.notification.RegistryQuery;
import az.bildiris.notification.WorkerUnknown;
import az.bildiris.notification.control.DetailsReader;
import az.bildiris.notification.control.RegistrySearch;
import az.bildiris.notification.control.WorkerReader;
import az.bildiris.platform.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a worker may see: own registered notifications (Labour Code art. 9(o)), and nobody else's. */
@Stateless
public class Notifications {
    @Inject
    Callers callers;

    @Inject
    RegistrySearch registries;

    @Inject
    DetailsReader details;

    @Inject
    WorkerReader workers;

    /** Passes for a worker whom the register knows; throws {@code FinMissing} or {@link WorkerUnknown}. */
    @RolesAllowed(Roles.WORKER)
    public void requireKnownWorker() {
        if (!workers.known(callers.worker())) {
            throw new WorkerUnknown();
        }
    }

    /** A page of one of the two registries. */
    @RolesAllowed(Roles.WORKER)
    public List<NotificationRow> page(RegistryQuery query, Window window) {
        return registries.page(callers.worker(), query, window);
    }

    /** Rows that the query finds in all. */
    @RolesAllowed(Roles.WORKER)
    public int count(RegistryQuery query) {
        return registries.count(callers.worker(), query);
    }

    /** What each registry holds, whatever is searched in it. */
    @RolesAllowed(Roles.WORKER)
    public RegistryCounts counts() {
        return workers.counts(callers.worker());
    }

    /** Codes of the reasons that occur in the worker's terminations. */
    @RolesAllowed(Roles.WORKER)
    public Set<String> terminationReasons() {
        return workers.terminationReasons(callers.worker());
    }

    /** Names of the worker's own employers, as filed, in Azerbaijani order. */
    @RolesAllowed(Roles.WORKER)
    public List<String> employers() {
        return workers.employers(callers.worker());
    }

    /** Throws {@link NotificationNotFound} for ids that are unknown or another's. */
    @RolesAllowed(Roles.WORKER)
    public NotificationDetails details(UUID id) {
        return details.find(callers.worker(), id).orElseThrow(NotificationNotFound::new);
    }

    /** Whether that XML is the registered one, and every column of the register follows from it. */
    @RolesAllowed(Roles.WORKER)
    public boolean isAsSigned(UUID id, byte[] xml) {
        return details.isAsSigned(callers.worker(), id, xml);
    }

    /** The signed container, unchanged; throws {@link NotificationNotFound} or {@link OriginalMissing}. */
    @RolesAllowed(Roles.WORKER)
    public Original original(UUID id) {
        return details.original(callers.worker(), id);
    }
}
