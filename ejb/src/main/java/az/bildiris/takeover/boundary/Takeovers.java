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

/** What an administrator sees of take-overs and may do; the work itself is the application's. */
@Stateless
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Takeovers {
    /** The list shows no more; older ones are of no use to anybody at work. */
    private static final int LATEST = 50;

    @Inject
    TakeoverLog log;

    @Inject
    TakeoverJobs jobs;

    @Inject
    Sources sources;

    /** What there is to take over, by name. */
    @RolesAllowed(Roles.ADMIN)
    public List<String> sources() {
        return sources.names();
    }

    /** The youngest first. */
    @RolesAllowed(Roles.ADMIN)
    public List<TakeoverRow> latest() {
        return log.latest(LATEST).stream().map(this::row).toList();
    }

    /** Throws {@link TakeoverNotFound}. */
    @RolesAllowed(Roles.ADMIN)
    public TakeoverRow find(UUID id) {
        return row(log.run(id));
    }

    /** Begins one of {@link #sources()}; throws {@link TakeoverNotFound}, {@code TakeoverRunning}. */
    @RolesAllowed(Roles.ADMIN)
    public void start(String source) {
        if (!sources.names().contains(source)) {
            throw new TakeoverNotFound();
        }
        jobs.start(source);
    }

    /** Goes on where it was; nothing when it cannot. Throws {@link TakeoverNotFound}, {@code TakeoverRunning}. */
    @RolesAllowed(Roles.ADMIN)
    public void resume(UUID id) {
        TakeoverRow row = find(id);
        if (row.state().resumable()) {
            jobs.resume(row.facts());
        }
    }

    /** Ends it after the documents in hand; throws {@link TakeoverNotFound}. */
    @RolesAllowed(Roles.ADMIN)
    public void stop(UUID id) {
        jobs.stop(log.run(id));
    }

    /** Reasons in the order of the manifest, from behind one of them. */
    @RolesAllowed(Roles.ADMIN)
    public List<Refusal> refusals(UUID id, long item, int ordinal, int most) {
        return log.refusals(id, item, ordinal, most);
    }

    private TakeoverRow row(TakeoverFacts facts) {
        return new TakeoverRow(facts, jobs.state(facts));
    }
}
