package az.bildiris.inspection.control;

import az.bildiris.content.NotificationType;
import az.bildiris.inspection.EmployerName;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.inspection.InspectionRow;
import az.bildiris.platform.Cursor;
import az.bildiris.platform.Folding;
import az.bildiris.platform.PlannerSettings;
import az.bildiris.platform.Seek;
import az.bildiris.platform.SeekPage;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.ValidityStatus;
import az.bildiris.register.entity.NotificationLine;
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
public class InspectionReader {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Of what the transaction may see; of one worker where {@code fin} is given. */
    public SeekPage<InspectionRow> page(Optional<String> fin, InspectionQuery query, Seek seek, int size) {
        LocalDate today = LocalDate.now(clock);
        if (fin.isEmpty()) {
            PlannerSettings.use(PlannerSettings.SETTINGS, entityManager);
        }
        var select = new InspectionSelect(fin, query, seek, size + 1, today);
        List<?> lines = select.bind(entityManager.createNativeQuery(select.sql(), NotificationLine.MAPPING))
                .getResultList();
        List<InspectionRow> read = lines.stream()
                .map(NotificationLine.class::cast)
                .map(line -> row(line, today))
                .toList();
        Optional<Cursor> reach = reach(select, read.size() > size);
        List<InspectionRow> rows = before(reach, read, seek, query);
        return SeekPage.of(seek, rows, size, rows.size() > size ? Optional.empty() : reach);
    }

    /** Where reading stopped. */
    private Optional<Cursor> reach(InspectionSelect select, boolean full) {
        List<?> stop = select.reach(full)
                .map(sql ->
                        select.bindReach(entityManager.createNativeQuery(sql)).getResultList())
                .orElse(List.of());
        return stop.stream()
                .map(Object[].class::cast)
                .map(row -> new Cursor(((Date) row[0]).toLocalDate(), (UUID) row[1]))
                .findFirst();
    }

    /** Without rows of one index that lie beyond where the reading of another one stopped: they will come in their turn. */
    private static List<InspectionRow> before(
            Optional<Cursor> reach, List<InspectionRow> read, Seek seek, InspectionQuery query) {
        return reach.map(stop -> read.stream()
                        .filter(row -> {
                            int place = row.cursor(query.order()).compareTo(stop);
                            return seek.backwards() ? place <= 0 : place >= 0;
                        })
                        .toList())
                .orElse(read);
    }

    private static InspectionRow row(NotificationLine line, LocalDate today) {
        boolean lapsed = line.lapsedOn() != null && !line.lapsedOn().isAfter(today);
        return new InspectionRow(
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

    /** The column that an order goes by. */
    static String column(InspectionOrder order) {
        return switch (order) {
            case DATE -> "notification_date";
            case ORDER_DATE -> "order_date";
            case WORK_START -> "work_starts_on";
        };
    }
}
