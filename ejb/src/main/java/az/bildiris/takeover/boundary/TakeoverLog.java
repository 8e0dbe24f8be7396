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

/** Keeps, in transactions of its own, how far each take-over has come: the job's chunks neither see nor undo it. */
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

    /** The youngest first. */
    @RolesAllowed(Roles.SYSTEM)
    public List<TakeoverFacts> latest(int most) {
        return runs.latest(most).stream().map(this::facts).toList();
    }

    /** The oldest first. */
    @RolesAllowed(Roles.SYSTEM)
    public List<TakeoverFacts> unfinished() {
        return runs.unfinished().stream().map(this::facts).toList();
    }

    /** Whether a manifest was ever begun. */
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

    /** Documents follow; answers how many lanes they are divided into, which is decided once. */
    @RolesAllowed(Roles.SYSTEM)
    public int documents(UUID id, int wantedLanes) {
        return runs.run(id).documents(wantedLanes, clock.instant());
    }

    @RolesAllowed(Roles.SYSTEM)
    public int lanes(UUID id) {
        return runs.run(id).getLanes();
    }

    /** Where a lane goes on. */
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

    /** Reasons in the order of the manifest, from behind one of them. */
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
