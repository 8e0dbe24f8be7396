package az.bildiris.statistics.control;

import az.bildiris.content.NotificationType;
import az.bildiris.platform.NativeRow;
import az.bildiris.platform.NativeSql;
import az.bildiris.register.ContractStatus;
import az.bildiris.statistics.Figure;
import az.bildiris.statistics.Statistics;
import az.bildiris.statistics.Statistics.Cell;
import az.bildiris.statistics.StatisticsPeriod;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads the database's published figures, which are rounded and never exact: {@code notification_statistics} in
 * R__functions.sql.
 */
@Dependent
public class StatisticsReader {
    /** Longest time for a count of the whole register; other statements must end much sooner. */
    private static final int COUNT_TIMEOUT_MS = 1_800_000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NativeSql nativeSql;

    /** Counts the register again, if a count is due. */
    public void count() {
        entityManager
                .createNativeQuery("select count_statistics()")
                .setHint("jakarta.persistence.query.timeout", COUNT_TIMEOUT_MS)
                .getSingleResult();
    }

    /** Figures with the time of the count, which is alone in a row when there are no figures. */
    public Statistics read(StatisticsPeriod period) {
        List<NativeRow> cells = nativeSql.rows(
                """
                select f.kind, f.month, f.code, f.rounded, f.small, s.counted_at
                from statistics_state s left join notification_statistics(?1, ?2) f on true
                """,
                period.from().atDay(1),
                period.to().atDay(1));
        List<Row> rows = cells.stream()
                .filter(cell -> cell.maybe("kind", NativeRow::text).isPresent())
                .map(Row::new)
                .toList();
        return new Statistics(
                period,
                cells.get(0).maybe("counted_at", NativeRow::time),
                figures(rows, "TYPE", Row::isCell, row -> new Cell(row.month, NotificationType.valueOf(row.code))),
                figures(rows, "TYPE", Row::isMonth, row -> row.month),
                figures(rows, "TYPE", Row::isCode, row -> NotificationType.valueOf(row.code)),
                total(rows, "TYPE"),
                figures(rows, "STATUS", Row::isCode, row -> ContractStatus.valueOf(row.code)),
                total(rows, "STATUS"),
                figures(rows, "REASON", Row::isCode, row -> row.code),
                total(rows, "REASON"));
    }

    private static <K> Map<K, Figure> figures(List<Row> rows, String kind, Predicate<Row> which, Function<Row, K> key) {
        return rows.stream()
                .filter(row -> row.kind.equals(kind))
                .filter(which)
                .collect(Collectors.toUnmodifiableMap(key, row -> row.figure));
    }

    private static Figure total(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.kind.equals(kind) && row.month == null && row.code == null)
                .map(row -> row.figure)
                .findAny()
                .orElse(Figure.NONE);
    }

    /** A row of the function; month and code are null for totals. */
    private record Row(String kind, YearMonth month, String code, Figure figure) {
        Row(NativeRow cell) {
            this(
                    cell.text("kind"),
                    cell.maybe("month", NativeRow::day).map(YearMonth::from).orElse(null),
                    cell.text("code"),
                    new Figure(cell.number("rounded"), cell.flag("small")));
        }

        boolean isCell() {
            return month != null && code != null;
        }

        boolean isMonth() {
            return month != null && code == null;
        }

        boolean isCode() {
            return month == null && code != null;
        }
    }
}
