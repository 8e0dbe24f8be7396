package az.bildiris.reason.control;

import az.bildiris.content.Fin;
import az.bildiris.platform.NativeRow;
import az.bildiris.platform.NativeSql;
import az.bildiris.reason.ReasonRefused;
import az.bildiris.reason.Withholding;
import az.bildiris.reason.entity.AccessReason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Reads and writes the looks withheld from workers, as far as the transaction may see them. {@code withheld_looks} in
 * R__functions.sql decides which entries a worker does not see meanwhile.
 */
@Dependent
public class WithholdingStore {
    private static final int LONGEST_DAYS = 366;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NativeSql nativeSql;

    @Inject
    Clock clock;

    /**
     * Withholds looks; throws {@link ReasonRefused} when the reason is another user's or already withheld, or the day
     * is not within the coming year.
     */
    public void withhold(UUID reason, String ground, LocalDate until, String inspector) {
        LocalDate today = LocalDate.now(clock);
        AccessReason stated = entityManager.find(AccessReason.class, reason);
        if (stated == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new ReasonRefused("reason.withhold");
        }
        int added = nativeSql.change(
                """
                insert into look_withholding (reason_id, worker_fin, ground, until, requested_by, requested_at)
                values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
                """,
                reason,
                stated.getWorkerFin().value(),
                ground,
                until,
                inspector,
                clock.instant());
        if (added == 0) {
            throw new ReasonRefused("reason.withhold");
        }
    }

    /** The latest, undecided ones first. */
    public List<Withholding> latest(int most) {
        return nativeSql
                .rows(
                        """
                        select w.reason_id, w.worker_fin, w.ground, w.until, w.requested_by, w.requested_at, d.approved
                        from look_withholding w left join look_withholding_decision d on d.reason_id = w.reason_id
                        order by d.approved is not null, w.requested_at desc
                        limit ?1
                        """,
                        most)
                .stream()
                .map(row -> new Withholding(
                        row.id("reason_id"),
                        new Fin(row.text("worker_fin")),
                        row.text("ground"),
                        row.day("until"),
                        row.text("requested_by"),
                        row.time("requested_at"),
                        row.maybe("approved", NativeRow::flag)))
                .toList();
    }

    /**
     * Stores a decision and returns the worker's FİN. Throws {@link ReasonRefused} for a withholding that does not
     * exist, is the supervisor's own, or is decided already.
     */
    public Fin decide(UUID reason, boolean approved, String supervisor) {
        List<NativeRow> found = nativeSql.rows(
                "select worker_fin from look_withholding where reason_id = ?1 and requested_by <> ?2",
                reason,
                supervisor);
        int added = found.isEmpty()
                ? 0
                : nativeSql.change(
                        """
                        insert into look_withholding_decision (reason_id, approved, decided_by, decided_at)
                        values (?1, ?2, ?3, ?4) on conflict do nothing
                        """,
                        reason,
                        approved,
                        supervisor,
                        clock.instant());
        if (added == 0) {
            throw new ReasonRefused("reason.review");
        }
        return new Fin(found.get(0).text("worker_fin"));
    }
}
