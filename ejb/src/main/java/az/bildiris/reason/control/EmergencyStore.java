package az.bildiris.reason.control;

import az.bildiris.content.Fin;
import az.bildiris.platform.NativeRow;
import az.bildiris.platform.NativeSql;
import az.bildiris.reason.Emergency;
import az.bildiris.reason.ReasonRefused;
import az.bildiris.reason.entity.AccessReason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Emergency accesses of all staff, and accesses to colleagues' data, for supervisors. */
@Dependent
public class EmergencyStore {
    private static final String APPROVED = "APPROVED";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NativeSql nativeSql;

    @Inject
    Clock clock;

    /** The latest, those without a review first. */
    public List<Emergency> latest(int most) {
        String sql =
                """
                select r.id, r.worker_fin, '' as name, r.purpose, r.case_number, r.note, r.opened_at, r.expires_at,
                       r.staff, r.staff_name, r.institution, r.place, r.about_staff,
                       v.verdict, v.note as review, v.reviewed_at
                from access_reason r left join access_review v on v.reason_id = r.id
                where r.purpose = 'EMERGENCY' or r.about_staff
                order by v.reason_id is not null, r.opened_at desc limit ?1
                """;
        return nativeSql.rows(sql, most).stream().map(EmergencyStore::emergency).toList();
    }

    private static Emergency emergency(NativeRow row) {
        return new Emergency(
                LiveReasons.reason(row),
                row.text("staff"),
                row.text("staff_name"),
                row.text("institution"),
                row.text("place"),
                row.flag("about_staff"),
                row.maybe("verdict", NativeRow::text)
                        .map(verdict -> new Emergency.Review(
                                verdict.equals(APPROVED), row.text("review"), row.time("reviewed_at"))));
    }

    /**
     * Stores a review and returns the worker's FİN. Throws {@link ReasonRefused} for a reason that is no emergency, is
     * the supervisor's own, or was reviewed already.
     */
    public Fin review(UUID reason, boolean approved, String note, String supervisor) {
        AccessReason stated = entityManager.find(AccessReason.class, reason);
        if (stated == null || stated.isOf(supervisor)) {
            throw new ReasonRefused("reason.review");
        }
        int added = nativeSql.change(
                """
                insert into access_review (reason_id, verdict, note, reviewed_by, reviewed_at)
                values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
                """,
                reason,
                approved ? APPROVED : "QUESTIONED",
                note,
                supervisor,
                clock.instant());
        if (added == 0) {
            throw new ReasonRefused("reason.review");
        }
        return stated.getWorkerFin();
    }
}
