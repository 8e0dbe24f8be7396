package az.bildiris.reason.control;

import az.bildiris.access.Telling;
import az.bildiris.platform.Baku;
import az.bildiris.platform.IndexOrder;
import az.bildiris.reason.Inspection;
import az.bildiris.reason.StaffReasons;
import az.bildiris.reason.StatedReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The reasons of the member of staff who asks, that still hold. A transaction that decides by them reads them with its first
 * statement, which also tells PostgreSQL for whom it works ({@link Telling}); what is only drawn is taken from what the
 * request has read.
 */
@RequestScoped
public class LiveReasons {
    private static final String READ = "id, worker_fin, worker_name, purpose, case_number, note, opened_at, expires_at";

    @Inject
    Clock clock;

    private StaffReasons known;

    /** As this request has read them; reads them if it has not. */
    public StaffReasons known(Telling telling) {
        return known == null ? staff(telling, Optional.empty()) : known;
    }

    /**
     * Read now; from now on the transaction sees whom they are about.
     *
     * @param shown a notification whose person, if among them, is from now on the one used last
     */
    public StaffReasons staff(Telling telling, Optional<UUID> shown) {
        return read(telling, READ, shown);
    }

    /** Read now; from now on the transaction sees all notifications, but not what was signed, if there is an inspection. */
    public StaffReasons inspector(Telling telling) {
        return read(telling, READ + ", " + IndexOrder.SETTINGS, Optional.empty());
    }

    /** They have changed. */
    void forget() {
        known = null;
    }

    private StaffReasons read(Telling telling, String columns, Optional<UUID> shown) {
        List<StatedReason> all = telling
                .ask(
                        "select " + columns + " from staff_reasons(?1, ?2, ?3, ?4, cast(?5 as uuid), ?6)",
                        shown.map(UUID::toString).orElse(null),
                        clock.instant().atZone(Baku.ZONE).toOffsetDateTime())
                .stream()
                .map(LiveReasons::reason)
                .toList();
        known = new StaffReasons(
                all.stream().filter(reason -> reason.workerFin() != null).toList(),
                all.stream()
                        .filter(reason -> reason.workerFin() == null)
                        .max(Comparator.comparing(StatedReason::openedAt))
                        .map(Inspection::of));
        return known;
    }

    private static StatedReason reason(Object[] row) {
        return new StatedReason(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                instant(row[6]),
                instant(row[7]));
    }

    private static Instant instant(Object time) {
        return ((Timestamp) time).toInstant();
    }
}
