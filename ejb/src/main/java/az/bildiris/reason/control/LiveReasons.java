package az.bildiris.reason.control;

import az.bildiris.access.Caller;
import az.bildiris.content.Fin;
import az.bildiris.platform.NativeRow;
import az.bildiris.platform.NativeSql;
import az.bildiris.reason.Inspection;
import az.bildiris.reason.StaffReasons;
import az.bildiris.reason.StatedReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The valid reasons of the calling member of staff. A transaction that shows a person by them reads them itself; for
 * display only, those that the request has already read are used. How
 * long a reason is valid says {@code Setting.REASON_MINUTES}.
 */
@RequestScoped
public class LiveReasons {
    @Inject
    NativeSql nativeSql;

    @Inject
    Clock clock;

    private StaffReasons known;

    /** The reasons that this request has read; empty before that. */
    public Optional<StaffReasons> known() {
        return Optional.ofNullable(known);
    }

    /** Reads the reasons now. */
    public StaffReasons read(Caller staff) {
        List<StatedReason> all = all(staff);
        known = new StaffReasons(
                all.stream().filter(reason -> reason.workerFin() != null).toList(), latest(all));
        return known;
    }

    /** Reads the inspection alone, for a transaction that sees no names. */
    public Optional<Inspection> inspection(Caller inspector) {
        return known == null ? latest(all(inspector)) : known.inspection();
    }

    /** Makes this person the one used last. */
    void use(UUID reason) {
        known = known == null ? null : known.using(reason);
    }

    /** Drops the reasons that were read, after a change. */
    void forget() {
        known = null;
    }

    private List<StatedReason> all(Caller staff) {
        return nativeSql
                .rows(
                        """
                        select r.id, r.worker_fin, concat_ws(' ', w.surname, w.name, w.patronymic) as name, r.purpose, r.case_number,
                               r.note, r.opened_at, r.expires_at
                        from access_reason r left join worker w on w.fin = r.worker_fin
                        where r.staff = ?1 and r.session_hash = ?2 and r.closed_at is null and r.expires_at > ?3
                        order by r.chosen_at desc
                        """,
                        staff.getName(),
                        staff.session(),
                        clock.instant())
                .stream()
                .map(LiveReasons::reason)
                .toList();
    }

    private static Optional<Inspection> latest(List<StatedReason> all) {
        return all.stream()
                .filter(reason -> reason.workerFin() == null)
                .max(Comparator.comparing(StatedReason::openedAt))
                .map(Inspection::of);
    }

    /** A row with all columns of a reason, and the name of its person. */
    static StatedReason reason(NativeRow row) {
        return new StatedReason(
                row.id("id"),
                row.maybe("worker_fin", NativeRow::text).map(Fin::new).orElse(null),
                row.text("name"),
                row.text("purpose"),
                row.text("case_number"),
                row.text("note"),
                row.time("opened_at"),
                row.time("expires_at"));
    }
}
