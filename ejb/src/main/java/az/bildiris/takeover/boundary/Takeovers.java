package az.bildiris.takeover.boundary;

import az.bildiris.access.Roles;
import az.bildiris.takeover.Refusal;
import az.bildiris.takeover.TakeoverFacts;
import az.bildiris.takeover.TakeoverNotFound;
import az.bildiris.takeover.TakeoverRow;
import az.bildiris.takeover.control.Sources;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Take-overs for administrators; the work itself runs in the application's role. */
@Stateless
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Takeovers {
    /** Most take-overs in the list. */
    private static final int LATEST = 50;

    @Inject
    TakeoverLog log;

    @Inject
    TakeoverJobs jobs;

    @Inject
    Sources sources;

    /** Names of the deliveries that can be taken over. */
    @RolesAllowed(Roles.ADMIN)
    public List<String> sources() {
        return sources.names();
    }

    /** The latest take-overs, newest first. */
    @RolesAllowed(Roles.ADMIN)
    public List<TakeoverRow> latest() {
        return log.latest(LATEST).stream().map(this::row).toList();
    }

    /** Throws {@link TakeoverNotFound}. */
    @RolesAllowed(Roles.ADMIN)
    public TakeoverRow find(UUID id) {
        return row(log.run(id));
    }

    /** Starts one of {@link #sources()}; throws {@link TakeoverNotFound}, {@code TakeoverRunning}. */
    @RolesAllowed(Roles.ADMIN)
    public void start(String source) {
        if (!sources.names().contains(source)) {
            throw new TakeoverNotFound();
        }
        jobs.start(source);
    }

    /** Continues a take-over, if possible. Throws {@link TakeoverNotFound}, {@code TakeoverRunning}. */
    @RolesAllowed(Roles.ADMIN)
    public void resume(UUID id) {
        TakeoverRow row = find(id);
        if (row.state().resumable()) {
            jobs.resume(row.facts());
        }
    }

    /** Stops a take-over after the documents in hand; throws {@link TakeoverNotFound}. */
    @RolesAllowed(Roles.ADMIN)
    public void stop(UUID id) {
        jobs.stop(log.run(id));
    }

    /** Refusals in the order of the manifest, after a given one. */
    @RolesAllowed(Roles.ADMIN)
    public List<Refusal> refusals(UUID id, long item, int ordinal, int most) {
        return log.refusals(id, item, ordinal, most);
    }

    private TakeoverRow row(TakeoverFacts facts) {
        return new TakeoverRow(facts, jobs.state(facts));
    }
}
