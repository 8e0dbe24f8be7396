package az.bildiris.takeover.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.takeover.LanePosition;
import az.bildiris.takeover.Refusal;
import az.bildiris.takeover.TakeoverFacts;
import az.bildiris.takeover.TakeoverFailure;
import az.bildiris.takeover.TakeoverProgress;
import az.bildiris.takeover.control.RunStore;
import az.bildiris.takeover.entity.TakeoverRun;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Stores the progress of each take-over in transactions of its own, independent of the job's chunks. */
@Stateless
@ActsAs(Scope.NONE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TakeoverLog {
    @Inject
    RunStore runs;

    @Inject
    Clock clock;

    @RolesAllowed(Roles.SYSTEM)
    public UUID begin(String source) {
        return runs.begin(source);
    }

    /** Throws {@code TakeoverNotFound}. */
    @RolesAllowed(Roles.SYSTEM)
    public TakeoverFacts run(UUID id) {
        return facts(runs.run(id));
    }

    /** The latest take-overs, newest first. */
    @RolesAllowed(Roles.SYSTEM)
    public List<TakeoverFacts> latest(int most) {
        return runs.latest(most).stream().map(this::facts).toList();
    }

    /** Unfinished take-overs, the oldest first. */
    @RolesAllowed(Roles.SYSTEM)
    public List<TakeoverFacts> unfinished() {
        return runs.unfinished().stream().map(this::facts).toList();
    }

    /** Whether a take-over with this manifest was ever started. */
    @RolesAllowed(Roles.SYSTEM)
    public boolean known(String manifestSha256) {
        return runs.known(manifestSha256);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void executed(UUID id, long execution) {
        runs.run(id).executed(execution);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void manifest(UUID id, String sha256, int documents) {
        runs.run(id).manifest(sha256, documents);
    }

    /** Begins the documents; returns the number of their lanes, which is decided once. */
    @RolesAllowed(Roles.SYSTEM)
    public int documents(UUID id, int wantedLanes) {
        return runs.run(id).documents(wantedLanes, clock.instant());
    }

    @RolesAllowed(Roles.SYSTEM)
    public int lanes(UUID id) {
        return runs.run(id).getLanes();
    }

    /** The position of a lane. */
    @RolesAllowed(Roles.SYSTEM)
    public LanePosition lane(UUID id, int lane) {
        return runs.lane(id, lane);
    }

    @RolesAllowed(Roles.SYSTEM)
    public TakeoverProgress save(UUID id, LanePosition position) {
        return runs.save(id, position);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void refuse(UUID id, int lane, List<Refusal> refusals) {
        refusals.forEach(refusal -> runs.refuse(id, lane, refusal));
    }

    /** Refusals in the order of the manifest, after a given one. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Refusal> refusals(UUID id, long item, int ordinal, int most) {
        return runs.refusals(id, item, ordinal, most);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void fail(UUID id, TakeoverFailure failure) {
        runs.run(id).fail(failure);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void finish(UUID id) {
        runs.run(id).finish(clock.instant());
    }

    private TakeoverFacts facts(TakeoverRun run) {
        return run.facts(runs.anyRefusal(run.getId()));
    }
}
