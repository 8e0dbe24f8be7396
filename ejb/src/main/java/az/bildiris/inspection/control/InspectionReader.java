package az.bildiris.inspection.control;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Sun;
import az.bildiris.content.Voen;
import az.bildiris.inspection.EmployerName;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.inspection.InspectionRow;
import az.bildiris.platform.Cursor;
import az.bildiris.platform.NativeRow;
import az.bildiris.platform.NativeSql;
import az.bildiris.platform.PlannerSettings;
import az.bildiris.platform.Seek;
import az.bildiris.platform.SeekPage;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.EmployerText;
import az.bildiris.register.ValidityStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads pages of the whole register, each from an index in its order (ADR 14). */
@Dependent
public class InspectionReader {
    @Inject
    NativeSql nativeSql;

    @Inject
    Clock clock;

    /** Of what the transaction may see; of one worker where {@code fin} is given. */
    public SeekPage<InspectionRow> page(Optional<Fin> fin, InspectionQuery query, Seek seek, int size) {
        LocalDate today = LocalDate.now(clock);
        if (fin.isEmpty()) {
            PlannerSettings.use(PlannerSettings.SETTINGS, nativeSql);
        }
        var select = new InspectionSelect(fin, query, seek, size + 1, today);
        List<InspectionRow> read = nativeSql
                .rows(select.sql(), select.parameters().toArray())
                .stream()
                .map(row -> row(row, today))
                .toList();
        Optional<Cursor> reach = reach(select, query.order(), read.size() > size);
        List<InspectionRow> rows = before(reach, read, seek, query);
        return SeekPage.of(seek, rows, size, rows.size() > size ? Optional.empty() : reach);
    }

    /** Where reading stopped. */
    private Optional<Cursor> reach(InspectionSelect select, InspectionOrder order, boolean full) {
        return select.reach(full)
                .map(sql -> nativeSql.rows(sql, select.parametersOfReach().toArray()))
                .flatMap(stop -> stop.stream().findFirst())
                .map(row -> new Cursor(row.day(column(order)), row.id("id")));
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

    private static InspectionRow row(NativeRow row, LocalDate today) {
        return new InspectionRow(
                row.id("id"),
                new NotificationNumber(row.text("number")),
                row.day("notification_date"),
                NotificationType.valueOf(row.text("type")),
                new Voen(row.text("employer_voen")),
                row.text("employer_name"),
                new Fin(row.text("worker_fin")),
                row.text("worker_name"),
                row.text("position"),
                row.day("work_starts_on"),
                ContractStatus.on(today, row.maybe("lapsed_on", NativeRow::day)),
                row.day("invalid_since") == null ? ValidityStatus.VALID : ValidityStatus.INVALID,
                row.maybe("order_date", NativeRow::day),
                row.maybe("termination_reason", NativeRow::text));
    }

    /** At most 21 employers that have filed under such a name, VÖEN or SUN, the best match first. */
    public List<EmployerName> employers(EmployerText text) {
        String sql = "select voen, sun, name from find_employers(?1, ?2)";
        return nativeSql.rows(sql, text.name(), text.digits()).stream()
                .map(row -> new EmployerName(new Voen(row.text("voen")), new Sun(row.text("sun")), row.text("name")))
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
