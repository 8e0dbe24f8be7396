package az.bildiris.notification.control;

import az.bildiris.notification.ContractStatus;
import az.bildiris.notification.RegisterOrder;
import az.bildiris.notification.RegisterQuery;
import az.bildiris.platform.Cursor;
import az.bildiris.platform.Seek;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one statement of a page. SQL, because its seek is a comparison of rows, {@code (day, id) < (?, ?)}, which bounds an
 * index also among ten thousand rows of one day, and JPQL cannot say it. It is put together of this class's own words
 * only; whatever was asked is a parameter.
 */
final class RegisterSelect {
    private static final String COLUMNS =
            "n.id, n.number, n.notification_date, n.type, n.employer_voen, n.employer_name,"
                    + " n.worker_fin, n.position, n.work_starts_on, n.lapsed_on, n.invalid_since, n.order_date,"
                    + " n.termination_reason";

    private final List<Object> parameters = new ArrayList<>();
    private final String conditions;
    private final String order;
    private final String sql;

    /** At most {@code most} rows, in the direction of the seek. */
    RegisterSelect(Optional<String> fin, RegisterQuery query, Seek seek, int most, LocalDate today) {
        String column = RegisterSearch.column(query.order());
        conditions = conditions(fin, query, seek, column);
        String direction = seek.backwards() ? "asc" : "desc";
        order = " order by " + column + " " + direction + ", id " + direction;
        String limit = order + " limit " + most;
        String page = branches(fin, query, limit, today).stream()
                .map(branch -> "(" + branch + limit + ")")
                .collect(Collectors.joining(" union all "));
        sql = "select page.*, concat_ws(' ', w.surname, w.name, w.patronymic) as worker_name from (select * from ("
                + page + ") branch" + limit + ") page join worker w on w.fin = page.worker_fin" + order;
    }

    String sql() {
        return sql;
    }

    /** In the order of their numbers. */
    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    Query bind(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    private String conditions(Optional<String> fin, RegisterQuery query, Seek seek, String column) {
        var all = new ArrayList<String>();
        fin.ifPresent(worker -> all.add("n.worker_fin = " + parameter(worker)));
        if (query.number().isPresent()) {
            all.add("n.number = " + parameter(query.number().get()));
            return String.join(" and ", all);
        }
        query.employer().ifPresent(voen -> all.add("n.employer_voen = " + parameter(voen)));
        if (query.order() == RegisterOrder.ORDER_DATE) {
            all.add("n.type = 'TERMINATION'");
        }
        query.type().ifPresent(type -> all.add("n.type = " + parameter(type.name())));
        query.reason().ifPresent(reason -> all.add("n.termination_reason = " + parameter(reason)));
        query.from().ifPresent(day -> all.add("n." + column + " >= " + parameter(day)));
        query.to().ifPresent(day -> all.add("n." + column + " <= " + parameter(day)));
        seek.cursor().ifPresent(row -> all.add(seek(seek.to(), column, row)));
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    private String seek(Seek.To to, String column, Cursor row) {
        String comparison =
                switch (to) {
                    case AFTER -> "<";
                    case AT -> "<=";
                    case BEFORE -> ">";
                    case FIRST, LAST -> throw new IllegalArgumentException(to.name());
                };
        return "(n." + column + ", n.id) " + comparison + " (" + parameter(row.day()) + ", " + parameter(row.id())
                + ")";
    }

    /** Parts of the page that have an index each, to be merged in their order. */
    private List<String> branches(Optional<String> fin, RegisterQuery query, String limit, LocalDate today) {
        boolean byStart =
                query.order() == RegisterOrder.WORK_START && query.number().isEmpty();
        if (!byStart || fin.isPresent()) {
            return List.of(select(conditions
                    + query.status().map(status -> " and " + is(status, today)).orElse("")));
        }
        String open = select(conditions + " and n.lapsed_on is null");
        if (query.status().isEmpty()) {
            return List.of(open, select(conditions + " and n.lapsed_on is not null"));
        }
        return query.status().get() == ContractStatus.LAPSED
                ? List.of(select(conditions + " and " + is(ContractStatus.LAPSED, today)))
                : List.of(open, endingLater(query.employer().isPresent(), limit, today));
    }

    /** In force, though the end is registered: found by the days on which contracts end. */
    private String endingLater(boolean ofEmployer, String limit, LocalDate today) {
        return ofEmployer
                ? select(conditions + " and n.lapsed_on > " + parameter(today))
                : "select ending.* from lapse_days(" + parameter(today) + ") day, lateral ("
                        + select(conditions + " and n.lapsed_on = day") + limit + ") ending";
    }

    private String is(ContractStatus status, LocalDate today) {
        return switch (status) {
            case IN_FORCE -> "(n.lapsed_on is null or n.lapsed_on > " + parameter(today) + ")";
            case LAPSED -> "n.lapsed_on is not null and n.lapsed_on <= " + parameter(today);
        };
    }

    private static String select(String conditions) {
        return "select " + COLUMNS + " from notification n where " + conditions;
    }
}
