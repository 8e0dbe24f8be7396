package az.bildiris.inspection.control;

import az.bildiris.content.Fin;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.platform.Cursor;
import az.bildiris.platform.Seek;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Builds the statement of a page. It is SQL, because its seek compares rows, {@code (day, id) < (?, ?)}. This bounds an
 * index also among ten thousand rows of one day, and JPQL cannot express it. The statement consists of fixed parts of
 * this class; all values of the search are parameters.
 *
 * <p>For one employer any filters may be combined. Those that no index covers are tested row by row, on at most
 * {@link #MOST_READ} rows: {@link #reach} says where reading stopped.
 */
final class InspectionSelect {
    /** Rows that are read for a page by an index that does not know all the filters. */
    static final int MOST_READ = 2_000;

    private static final String COLUMNS =
            "n.id, n.number, n.notification_date, n.type, n.employer_voen, n.employer_name,"
                    + " n.worker_fin, n.position, n.work_starts_on, n.lapsed_on, n.invalid_since, n.order_date,"
                    + " n.termination_reason";
    private static final Days EVER = Days.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    private static final UUID LEAST_ID = new UUID(0, 0);
    private static final UUID GREATEST_ID = new UUID(-1, -1);

    private final Optional<Fin> fin;
    private final InspectionQuery query;
    private final Seek seek;
    private final int most;
    private final LocalDate today;
    private final String column;
    private final String order;
    private final List<Object> parameters = new ArrayList<>();
    private final List<Branch> branches;
    private final int bounds;
    private final String rest;

    /**
     * Rows of one index between its bounds. {@code few} is a condition for few rows, which are read first and sorted:
     * together with the bounds PostgreSQL could choose the worse index.
     */
    private record Branch(String bounds, Optional<String> few) {
        static Branch of(String bounds) {
            return new Branch(bounds, Optional.empty());
        }

        static Branch ofFew(String condition, String bounds) {
            return new Branch(bounds, Optional.of(condition));
        }
    }

    /** At most {@code most} rows, in the direction of the seek. */
    InspectionSelect(Optional<Fin> fin, InspectionQuery query, Seek seek, int most, LocalDate today) {
        this.fin = fin;
        this.query = query;
        this.seek = seek;
        this.most = most;
        this.today = today;
        column = InspectionReader.column(query.order());
        String direction = seek.backwards() ? "asc" : "desc";
        order = " order by " + column + " " + direction + ", id " + direction;
        branches = branches();
        bounds = parameters.size();
        rest = query.number().isPresent() ? "" : rest();
    }

    String sql() {
        String page = branches.stream().map(this::rows).collect(Collectors.joining(" union all "));
        String found = "select * from (" + page + ") branch" + order + " limit " + most;
        return fin.isPresent()
                ? "select page.*, concat_ws(' ', w.surname, w.name, w.patronymic) as worker_name from (" + found
                        + ") page join worker w on w.fin = page.worker_fin" + order
                : "with page as (" + found + ") select page.*, w.initials as worker_name from page"
                        + " join inspected_workers(array(select worker_fin from page)) w on w.fin = page.worker_fin"
                        + order;
    }

    private String rows(Branch branch) {
        String limit = order + " limit " + most;
        if (branch.few().isPresent()) {
            return "(with n as materialized (" + select(branch.few().get())
                    + (query.number().isPresent() ? " limit " + MOST_READ : "") + ") select " + COLUMNS
                    + " from n where " + branch.bounds() + rest + limit + ")";
        }
        return rest.isEmpty() || fin.isPresent()
                ? "(" + select(branch.bounds()) + rest + limit + ")"
                : "(select " + COLUMNS + " from (" + select(branch.bounds()) + order + " limit " + MOST_READ
                        + ") n where true" + rest + limit + ")";
    }

    private static String select(String conditions) {
        return "select " + COLUMNS + " from notification n where " + conditions;
    }

    /**
     * A statement for the day and the id of the row at which reading stops; absent when reading cannot stop before the
     * page is {@code full}.
     */
    Optional<String> reach(boolean full) {
        return rest.isEmpty() || fin.isPresent() || (full && branches.size() == 1)
                ? Optional.empty()
                : Optional.of(branches.stream()
                        .filter(branch -> branch.few().isEmpty())
                        .map(branch -> "(select " + column + ", id from notification n where " + branch.bounds() + order
                                + " offset " + (MOST_READ - 1) + " limit 1)")
                        .collect(Collectors.joining(" union all ", "select * from (", ") stop" + order + " limit 1")));
    }

    /** Parameters in the order of their numbers. */
    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    /** Those of {@link #reach}. */
    List<Object> parametersOfReach() {
        return parameters.subList(0, bounds);
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    /** Parts of the page, each with an index of its own, to be merged in their order. */
    private List<Branch> branches() {
        if (query.number().isPresent()) {
            return List.of(Branch.ofFew(bounds(), "true"));
        }
        if (fin.isPresent() || query.order() != InspectionOrder.WORK_START) {
            return List.of(Branch.of(bounds()));
        }
        String bounds = bounds();
        var open = Branch.of(bounds + " and n.lapsed_on is null");
        if (query.status().isEmpty()) {
            return List.of(open, Branch.of(bounds + " and n.lapsed_on is not null"));
        }
        return query.status().get() == ContractStatus.LAPSED
                ? List.of(Branch.of(bounds + " and " + is(ContractStatus.LAPSED)))
                : List.of(open, Branch.ofFew(endsLater(), bounds));
    }

    /** Conditions that the index covers: person or employer, type, and positions in the order. */
    private String bounds() {
        var all = new ArrayList<String>();
        fin.ifPresent(worker -> all.add("n.worker_fin = " + parameter(worker.value())));
        if (query.number().isPresent()) {
            String number = parameter(query.number().get());
            // Each by its index: the settings of a page exclude the bitmap scan that "or" would need (PlannerSettings).
            all.add("n.id = any(array(select a.id from notification a where a.number = " + number
                    + " union all (select a.id from notification a where a.contract_number = " + number + " limit "
                    + MOST_READ + ")))");
            return String.join(" and ", all);
        }
        query.employer().ifPresent(voen -> all.add("n.employer_voen = " + parameter(voen.value())));
        if (query.order() != InspectionOrder.WORK_START) {
            if (query.order() == InspectionOrder.ORDER_DATE || query.reason().isPresent()) {
                all.add("n.type = 'TERMINATION'");
            }
            query.type().ifPresent(type -> all.add("n.type = " + parameter(type.name())));
        }
        if (query.order() == InspectionOrder.ORDER_DATE) {
            query.reason().ifPresent(reason -> all.add("n.termination_reason = " + parameter(reason)));
        }
        query.range().from().ifPresent(day -> all.add("n." + column + " >= " + parameter(day)));
        query.range().to().ifPresent(day -> all.add("n." + column + " <= " + parameter(day)));
        seek.cursor().ifPresent(row -> all.add(place(row)));
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    private String place(Cursor row) {
        String comparison =
                switch (seek.to()) {
                    case AFTER -> "<";
                    case AT -> "<=";
                    case BEFORE -> ">";
                    case FIRST, LAST ->
                        throw new IllegalArgumentException(seek.to().name());
                };
        return "(n." + column + ", n.id) " + comparison + " (" + parameter(row.day()) + ", " + parameter(row.id())
                + ")";
    }

    /**
     * Contracts in force whose end is registered: the nearest for each day of an end, or all of an employer if other
     * filters are tested on the rows.
     */
    private String endsLater() {
        if (query.type().isPresent()
                || query.reason().isPresent()
                || query.period().isBounded()) {
            return "n.employer_voen = "
                    + parameter(query.employer().orElseThrow().value()) + " and n.lapsed_on > " + parameter(today);
        }
        Cursor low = new Cursor(query.range().from().or(EVER::from).orElseThrow(), LEAST_ID);
        Cursor high = new Cursor(query.range().to().or(EVER::to).orElseThrow(), GREATEST_ID);
        UUID without = LEAST_ID;
        if (seek.cursor().isPresent()) {
            Cursor row = seek.cursor().get();
            without = seek.to() == Seek.To.AT ? LEAST_ID : row.id();
            if (seek.backwards()) {
                low = row.day().isBefore(low.day()) ? low : row;
            } else {
                high = row.day().isAfter(high.day()) ? high : row;
            }
        }
        String endings = query.employer()
                .map(voen -> "employer_endings_to_come(" + parameter(voen.value()) + ", ")
                .orElse("endings_to_come(");
        return "n.id = any(" + endings + parameter(today) + ", " + parameter(low.day()) + ", " + parameter(low.id())
                + ", " + parameter(high.day()) + ", " + parameter(high.id()) + ", " + parameter(without) + ", "
                + seek.backwards() + ", " + most + "))";
    }

    /** Filters that are tested on the rows themselves. */
    private String rest() {
        var all = new ArrayList<String>();
        if (query.order() == InspectionOrder.WORK_START) {
            query.type().ifPresent(type -> all.add("n.type = " + parameter(type.name())));
        }
        if (query.order() != InspectionOrder.ORDER_DATE) {
            query.reason().ifPresent(reason -> all.add("n.termination_reason = " + parameter(reason)));
        }
        if (query.order() != InspectionOrder.WORK_START || fin.isPresent()) {
            query.status().ifPresent(status -> all.add(is(status)));
        }
        if (query.period().isBounded()) {
            LocalDate first = query.period().from().or(EVER::from).orElseThrow();
            LocalDate last = query.period().to().or(EVER::to).orElseThrow();
            all.add("in_force_within(n.work_starts_on, n.lapsed_on, " + parameter(first) + ", " + parameter(last)
                    + ")");
        }
        return all.stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    private String is(ContractStatus status) {
        return (status == ContractStatus.LAPSED ? "" : "not ") + "lapsed_by(n.lapsed_on, " + parameter(today) + ")";
    }
}
