package az.bildiris.notification.control;

import az.bildiris.content.NotificationType;
import az.bildiris.notification.ContractStatus;
import az.bildiris.notification.EmployerName;
import az.bildiris.notification.RegisterOrder;
import az.bildiris.notification.RegisterQuery;
import az.bildiris.notification.RegisterRow;
import az.bildiris.notification.ValidityStatus;
import az.bildiris.notification.entity.RegisterLine;
import az.bildiris.platform.Cursor;
import az.bildiris.platform.Folding;
import az.bildiris.platform.IndexOrder;
import az.bildiris.platform.Seek;
import az.bildiris.platform.SeekPage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads pages of the whole register, each from an index in its order (ADR 14). */
@Dependent
public class RegisterSearch {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** A page of the rows that the transaction may see; only of one worker if {@code fin} is given. */
    public SeekPage<RegisterRow> page(Optional<String> fin, RegisterQuery query, Seek seek, int size) {
        LocalDate today = LocalDate.now(clock);
        if (fin.isEmpty()) {
            IndexOrder.use(IndexOrder.SETTINGS, entityManager);
        }
        var select = new RegisterSelect(fin, query, seek, size + 1, today);
        List<?> lines = select.bind(entityManager.createNativeQuery(select.sql(), RegisterLine.MAPPING))
                .getResultList();
        List<RegisterRow> read = lines.stream()
                .map(RegisterLine.class::cast)
                .map(line -> row(line, today))
                .toList();
        Optional<Cursor> reach = reach(select, read.size() > size);
        List<RegisterRow> rows = before(reach, read, seek, query);
        return SeekPage.of(seek, rows, size, rows.size() > size ? Optional.empty() : reach);
    }

    /** The position at which reading stopped. */
    private Optional<Cursor> reach(RegisterSelect select, boolean full) {
        List<?> stop = select.reach(full)
                .map(sql ->
                        select.bindReach(entityManager.createNativeQuery(sql)).getResultList())
                .orElse(List.of());
        return stop.stream()
                .map(Object[].class::cast)
                .map(row -> new Cursor(((Date) row[0]).toLocalDate(), (UUID) row[1]))
                .findFirst();
    }

    /**
     * The rows of an index before the position where the reading of another index stopped; the rest follow on later
     * pages.
     */
    private static List<RegisterRow> before(
            Optional<Cursor> reach, List<RegisterRow> read, Seek seek, RegisterQuery query) {
        return reach.map(stop -> read.stream()
                        .filter(row -> {
                            int place = row.cursor(query.order()).compareTo(stop);
                            return seek.backwards() ? place <= 0 : place >= 0;
                        })
                        .toList())
                .orElse(read);
    }

    private static RegisterRow row(RegisterLine line, LocalDate today) {
        boolean lapsed = line.lapsedOn() != null && !line.lapsedOn().isAfter(today);
        return new RegisterRow(
                line.id(),
                line.number(),
                line.date(),
                NotificationType.valueOf(line.type()),
                line.employerVoen(),
                line.employerName(),
                line.workerFin(),
                line.workerName(),
                line.position(),
                line.workStartsOn(),
                lapsed ? ContractStatus.LAPSED : ContractStatus.IN_FORCE,
                line.invalidSince() == null ? ValidityStatus.VALID : ValidityStatus.INVALID,
                Optional.ofNullable(line.orderDate()),
                Optional.ofNullable(line.reason()));
    }

    /** At most 21 employers that have filed under such a name, VÖEN or SUN, the best match first. */
    public List<EmployerName> employers(String text) {
        List<?> rows = entityManager
                .createNativeQuery("select voen, sun, name from find_employers(?1, ?2)")
                .setParameter(1, Folding.fold(text))
                .setParameter(2, text.replaceAll("[\\s\\p{Z}]", "").matches("\\d+") ? text.replaceAll("\\D", "") : "")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new EmployerName((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** The column of an order. */
    static String column(RegisterOrder order) {
        return switch (order) {
            case DATE -> "notification_date";
            case ORDER_DATE -> "order_date";
            case WORK_START -> "work_starts_on";
        };
    }
}
