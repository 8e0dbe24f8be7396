package az.bildiris.takeover.control;

import az.bildiris.platform.NativeRow;
import az.bildiris.platform.NativeSql;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.takeover.LanePosition;
import az.bildiris.takeover.Refusal;
import az.bildiris.takeover.TakeoverNotFound;
import az.bildiris.takeover.TakeoverProgress;
import az.bildiris.takeover.entity.TakeoverRun;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores take-overs, their lanes and refusals in PostgreSQL. */
@Dependent
public class RunStore {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NativeSql nativeSql;

    @Inject
    Clock clock;

    public UUID begin(String source) {
        var run = new TakeoverRun(UUID.randomUUID(), source, clock.instant());
        entityManager.persist(run);
        return run.getId();
    }

    public TakeoverRun run(UUID id) {
        return Optional.ofNullable(entityManager.find(TakeoverRun.class, id)).orElseThrow(TakeoverNotFound::new);
    }

    /** The latest take-overs, newest first. */
    public List<TakeoverRun> latest(int most) {
        return entityManager
                .createQuery("select r from TakeoverRun r order by r.startedAt desc", TakeoverRun.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Unfinished take-overs, the oldest first. */
    public List<TakeoverRun> unfinished() {
        return entityManager
                .createQuery(
                        "select r from TakeoverRun r where r.finishedAt is null order by r.startedAt",
                        TakeoverRun.class)
                .getResultList();
    }

    public boolean known(String manifestSha256) {
        return !entityManager
                .createQuery("select 1 from TakeoverRun r where r.manifestSha256 = :sha", Integer.class)
                .setParameter("sha", manifestSha256)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The position of a lane; deletes refusals beyond it, since those documents will be judged again. */
    public LanePosition lane(UUID run, int lane) {
        LanePosition position = saved(run, lane);
        nativeSql.change(
                "delete from takeover_refusal where run_id = ?1 and lane = ?2 and item > ?3",
                run,
                lane,
                position.position());
        return position;
    }

    private LanePosition saved(UUID run, int lane) {
        return nativeSql
                .rows(
                        "select position, registered, refused from takeover_lane where run_id = ?1 and lane = ?2",
                        run,
                        lane)
                .stream()
                .map(row -> new LanePosition(
                        lane, row.number("position"), (int) row.number("registered"), (int) row.number("refused")))
                .findAny()
                .orElse(new LanePosition(lane, 0, 0, 0));
    }

    /** Saves a lane, and in the same transaction the sums of all lanes: the run's row is locked first. */
    public TakeoverProgress save(UUID id, LanePosition lane) {
        TakeoverRun run = entityManager.find(TakeoverRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        nativeSql.change(
                """
                insert into takeover_lane (run_id, lane, position, registered, refused) values (?1, ?2, ?3, ?4, ?5)
                on conflict on constraint takeover_lane_pk do update
                set position = excluded.position, registered = excluded.registered, refused = excluded.refused
                """,
                id,
                lane.lane(),
                lane.position(),
                lane.registered(),
                lane.refused());
        NativeRow sums = nativeSql
                .rows(
                        """
                        select sum(registered) as registered, sum(refused) as refused
                        from takeover_lane where run_id = ?1
                        """,
                        id)
                .get(0);
        run.progress((int) sums.number("registered"), (int) sums.number("refused"), clock.instant());
        return run.progress();
    }

    /** Stores a refusal, unless it is stored already. */
    public void refuse(UUID run, int lane, Refusal refusal) {
        nativeSql.change(
                """
                insert into takeover_refusal (run_id, item, ordinal, lane, number, file, code, field, found)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) on conflict do nothing
                """,
                run,
                refusal.item(),
                refusal.ordinal(),
                lane,
                refusal.number(),
                refusal.file(),
                refusal.code().name(),
                refusal.field(),
                refusal.found());
    }

    /** Whether there is any refusal; counting them could take long, and the page asks every few seconds. */
    public boolean anyRefusal(UUID run) {
        return !refusals(run, 0, 0, 1).isEmpty();
    }

    /** Refusals in the order of the manifest, after a given one. */
    public List<Refusal> refusals(UUID run, long item, int ordinal, int most) {
        return nativeSql
                .rows(
                        """
                        select item, ordinal, number, file, code, field, found from takeover_refusal
                        where run_id = ?1 and (item, ordinal) > (?2, ?3) order by item, ordinal limit ?4
                        """,
                        run,
                        item,
                        ordinal,
                        most)
                .stream()
                .map(RunStore::refusal)
                .toList();
    }

    private static Refusal refusal(NativeRow row) {
        return new Refusal(
                row.number("item"),
                (int) row.number("ordinal"),
                row.text("number"),
                row.text("file"),
                RefusalCode.valueOf(row.text("code")),
                row.text("field"),
                row.text("found"));
    }
}
