package az.bildiris.qa;

import az.bildiris.content.Fin;
import az.bildiris.content.Voen;
import az.bildiris.register.Days;
import az.bildiris.content.NotificationType;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.inspection.control.PageSql;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Cursor;
import az.bildiris.platform.PlannerSettings;
import az.bildiris.platform.Seek;
import az.bildiris.register.ContractStatus;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Measures the twelve kinds of search in the register, with frequent and rare values and without results, at any depth.
 * It compares the registry's own statement under row-level security with hand-written SQL for the same rows, and counts
 * the rows read for each row shown.
 */
final class ShapesBench {
    /** Prefix of the searches that combine filters beyond the twelve kinds. */
    static final String COMBINED = "13";

    private static final int TIMES = 101;
    private static final int ROUNDS = 21;
    private static final int EACH = 5;
    private static final int PAGE = 20;

    private final Connection application;
    private final Connection owner;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    final List<Measured> measured = new ArrayList<>();

    /** What one question is called, and is. */
    private record Shape(String name, Optional<String> fin, InspectionQuery query, String byHand) {}

    /** A page of a search: first, second, thousandth, last, or back from the last. */
    private record Page(Shape shape, String name, Seek seek) {
        PreparedStatement prepare(Connection connection) throws SQLException {
            return PageSql.of(shape.fin().map(Fin::new), shape.query(), seek).prepare(connection);
        }

        boolean sameAs(Page other) {
            return shape.name().equals(other.shape.name()) && name.equals(other.name);
        }
    }

    /** Milliseconds for one page of one search; {@code read} is rows read for each row shown. */
    record Measured(
            String shape, String page, int shown, double p50, double p95, double byHand, double read, String nodes) {}

    /** PostgreSQL's milliseconds for one page in two registers, in turns. */
    record Grown(String shape, String page, int shown, double here, double there) {
        double ratio() {
            return here / there;
        }
    }

    ShapesBench(String applicationUrl, String ownerUrl) throws SQLException {
        application = DriverManager.getConnection(applicationUrl);
        application.setAutoCommit(false);
        owner = DriverManager.getConnection(ownerUrl);
        application.createStatement().execute("set work_mem = '4MB'");
        inspect();
        choose();
        for (Shape shape : shapes) {
            pagesOf(shape);
        }
    }

    /**
     * Begins one inspection for all: repeated and rolled-back ones would leave dead rows, which the next search would
     * read.
     */
    private void inspect() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("delete from access_reason where staff = 'bench'");
            statement.execute("insert into access_reason values (gen_random_uuid(), 'bench', '', 'INSPECTOR', '', '',"
                    + " null, 'INSPECTION', '1', '', now(), now() + interval '12 hours', now(), null,"
                    + " repeat('0', 64), false)");
            statement.execute("vacuum access_reason");
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    private void choose() throws SQLException {
        String most = text("select employer_voen from notification group by 1 order by count(*) desc limit 1");
        String few = text("select employer_voen from notification group by 1 having count(*) between 2 and 40 limit 1");
        String person = text("select worker_fin from notification group by 1 order by count(*) desc limit 1");
        String usual = text(
                "select termination_reason from notification where type = 'TERMINATION' group by 1 order by count(*) desc limit 1");
        String rare = text(
                "select termination_reason from notification where type = 'TERMINATION' group by 1 order by count(*) limit 1");
        String number = text("select number from notification where worker_fin = '" + person + "' limit 1");
        LocalDate from = LocalDate.of(2016, 1, 1);
        LocalDate to = LocalDate.now(Baku.ZONE).minusMonths(3);

        add("1 number", null, query(number, null, InspectionOrder.DATE, null, null, null, null, null));
        add("1 number, none", null, query("0", null, InspectionOrder.DATE, null, null, null, null, null));
        for (String who : List.of(person, "0000000")) {
            String none = who.equals(person) ? "" : ", none";
            add("2 person" + none, who, query(null, null, InspectionOrder.DATE, null, null, null, null, null));
            add(
                    "3 person, type" + none,
                    who,
                    query(null, null, InspectionOrder.DATE, NotificationType.AMENDMENT, null, null, null, null));
            add(
                    "4 person, reason" + none,
                    who,
                    query(null, null, InspectionOrder.ORDER_DATE, null, usual, null, null, null));
            add(
                    "5 person, period, status" + none,
                    who,
                    query(null, null, InspectionOrder.WORK_START, null, null, ContractStatus.LAPSED, from, to));
        }
        for (Map.Entry<String, String> employer :
                Map.of("largest", most, "small", few, "none", "0000000000").entrySet()) {
            String voen = employer.getValue();
            String which = " (" + employer.getKey() + ")";
            add("6 employer" + which, null, query(null, voen, InspectionOrder.DATE, null, null, null, null, null));
            add(
                    "7 employer, type" + which,
                    null,
                    query(null, voen, InspectionOrder.DATE, NotificationType.AMENDMENT, null, null, null, null));
            add(
                    "8 employer, rare reason" + which,
                    null,
                    query(null, voen, InspectionOrder.ORDER_DATE, null, rare, null, null, null));
            add(
                    "8 employer, usual reason" + which,
                    null,
                    query(null, voen, InspectionOrder.ORDER_DATE, null, usual, null, null, null));
            add(
                    "9 employer, period, in force" + which,
                    null,
                    query(null, voen, InspectionOrder.WORK_START, null, null, ContractStatus.IN_FORCE, from, to));
            add(
                    "9 employer, period, lapsed" + which,
                    null,
                    query(null, voen, InspectionOrder.WORK_START, null, null, ContractStatus.LAPSED, from, to));
        }
        for (String voen : List.of(most, few)) {
            add(
                    COMBINED + " employer, all filters" + (voen.equals(most) ? " (largest)" : " (small)"),
                    null,
                    new InspectionQuery(
                            Optional.empty(),
                            Optional.of(new Voen(voen)),
                            InspectionOrder.DATE,
                            Optional.of(NotificationType.TERMINATION),
                            Optional.of(rare),
                            Optional.of(ContractStatus.LAPSED),
                            Days.of(from, to),
                            Days.ALL));
        }
        add(
                "10 type, dates",
                null,
                query(null, null, InspectionOrder.DATE, NotificationType.AMENDMENT, null, null, from, to));
        add("11 usual reason, dates", null, query(null, null, InspectionOrder.ORDER_DATE, null, usual, null, from, to));
        add("11 rare reason, dates", null, query(null, null, InspectionOrder.ORDER_DATE, null, rare, null, from, to));
        add("11 reason, none", null, query(null, null, InspectionOrder.ORDER_DATE, null, "-", null, from, to));
        add(
                "12 period, in force",
                null,
                query(null, null, InspectionOrder.WORK_START, null, null, ContractStatus.IN_FORCE, from, to));
        add(
                "12 period, lapsed",
                null,
                query(null, null, InspectionOrder.WORK_START, null, null, ContractStatus.LAPSED, from, to));
    }

    private static InspectionQuery query(
            String number,
            String employer,
            InspectionOrder order,
            NotificationType type,
            String reason,
            ContractStatus status,
            LocalDate from,
            LocalDate to) {
        return new InspectionQuery(
                Optional.ofNullable(number),
                Optional.ofNullable(employer).map(Voen::new),
                order,
                Optional.ofNullable(type),
                Optional.ofNullable(reason),
                Optional.ofNullable(status),
                Days.of(from, to),
                Days.ALL);
    }

    private void add(String name, String fin, InspectionQuery query) {
        shapes.add(new Shape(name, Optional.ofNullable(fin), query, byHand(fin, query)));
    }

    /** Conditions as somebody would write them who knows the values. */
    private static String byHand(String fin, InspectionQuery query) {
        var all = new ArrayList<String>();
        if (fin != null) {
            all.add("worker_fin = '" + fin + "'");
        }
        query.number().ifPresent(number -> all.add("number = '" + number + "'"));
        query.employer().ifPresent(voen -> all.add("employer_voen = '" + voen + "'"));
        query.type().ifPresent(type -> all.add("type = '" + type + "'"));
        query.reason().ifPresent(reason -> all.add("type = 'TERMINATION' and termination_reason = '" + reason + "'"));
        query.status()
                .ifPresent(status -> all.add(
                        status == ContractStatus.LAPSED
                                ? "lapsed_on is not null and lapsed_on <= current_date"
                                : "lapsed_on is null"));
        query.range().from().ifPresent(day -> all.add(column(query) + " >= date '" + day + "'"));
        query.range().to().ifPresent(day -> all.add(column(query) + " <= date '" + day + "'"));
        return String.join(" and ", all);
    }

    private static String column(InspectionQuery query) {
        return switch (query.order()) {
            case DATE -> "notification_date";
            case ORDER_DATE -> "order_date";
            case WORK_START -> "work_starts_on";
        };
    }

    void run() throws SQLException {
        for (Page page : pages) {
            measure(page);
        }
    }

    /** Pages that both registers have, with the same number of rows. */
    List<Grown> beside(ShapesBench other) throws SQLException {
        var grown = new ArrayList<Grown>();
        for (Page here : pages) {
            for (Page there : other.pages) {
                if (here.sameAs(there)) {
                    inTurns(here, there, other).ifPresent(grown::add);
                }
            }
        }
        return grown;
    }

    private Optional<Grown> inTurns(Page here, Page there, ShapesBench other) throws SQLException {
        tell(application, here.shape().fin());
        tell(other.application, there.shape().fin());
        try (PreparedStatement one = here.prepare(application);
                PreparedStatement two = there.prepare(other.application)) {
            int shown = InTurns.rows(one);
            if (shown != InTurns.rows(two)) {
                return Optional.empty();
            }
            InTurns.measure(one, two, EACH);
            var times = new double[ROUNDS];
            var othersTimes = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                forgetTimes();
                for (int i = 0; i < EACH; i++) {
                    InTurns.rows(one);
                    InTurns.rows(two);
                }
                times[round] = ownTime();
                othersTimes[round] = other.ownTime();
            }
            return Optional.of(new Grown(
                    here.shape().name(), here.name(), Math.min(shown, PAGE), median(times), median(othersTimes)));
        } finally {
            application.rollback();
            other.application.rollback();
        }
    }

    private void forgetTimes() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    /**
     * PostgreSQL's own average time in milliseconds since the statistics were reset. With two processes in turns,
     * waking a process takes as long as a page and varies.
     */
    private double ownTime() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select max(s.total_exec_time / s.calls)"
                        + " from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                        + " where d.datname = current_database() and s.calls = " + EACH)) {
            found.next();
            return found.getDouble(1);
        }
    }

    private static double median(double... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private void pagesOf(Shape shape) throws SQLException {
        pages.add(new Page(shape, "first", Seek.FIRST));
        if (shape.query().number().isEmpty()) {
            cursor(shape, "desc", PAGE - 1).ifPresent(row -> pages.add(new Page(shape, "2", Seek.after(row))));
            cursor(shape, "desc", 999 * PAGE - 1)
                    .ifPresent(row -> pages.add(new Page(shape, "1,000", Seek.after(row))));
            pages.add(new Page(shape, "last", Seek.LAST));
            cursor(shape, "asc", PAGE - 1)
                    .ifPresent(row -> pages.add(new Page(shape, "back from the last", Seek.before(row))));
        }
    }

    private Optional<Cursor> cursor(Shape shape, String direction, int offset) throws SQLException {
        String column = column(shape.query());
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + column + ", id from notification where " + shape.byHand() + " order by " + column
                                + " " + direction + ", id " + direction + " offset " + offset + " limit 1")) {
            return row.next()
                    ? Optional.of(new Cursor(row.getObject(1, LocalDate.class), row.getObject(2, UUID.class)))
                    : Optional.empty();
        }
    }

    private void measure(Page page) throws SQLException {
        Shape shape = page.shape();
        PageSql sql = PageSql.of(shape.fin().map(Fin::new), shape.query(), page.seek());
        tell(application, shape.fin());
        int shown;
        InTurns.Pair times;
        try (PreparedStatement ours = page.prepare(application);
                PreparedStatement byHand = owner.prepareStatement(handWritten(shape, page.seek()))) {
            shown = Math.min(InTurns.rows(ours), PAGE);
            times = InTurns.measure(ours, byHand, TIMES);
        }
        JsonObject plan = plan(sql);
        application.rollback();
        measured.add(new Measured(
                shape.name(),
                page.name(),
                shown,
                times.one().p50(),
                times.one().p95(),
                times.other().p50(),
                (double) read(sql, shape.fin()) / Math.max(1, shown),
                String.join(" + ", nodes(plan, new TreeSet<>()))));
    }

    /** Sets the caller for the rest of the transaction: staff who are that worker, or an inspection that has begun. */
    static void tell(Connection application, Optional<String> fin) throws SQLException {
        try (PreparedStatement statement = application.prepareStatement(
                "select set_config('bildiris.scope', ?, true), set_config('bildiris.fin', ?, true),"
                        + " set_config('bildiris.actor', 'bench', true), set_config('bildiris.session', repeat('0', 64), true)"
                        + (fin.isPresent() ? "" : "," + PlannerSettings.SETTINGS))) {
            statement.setString(1, fin.isPresent() ? "staff" : "inspection");
            statement.setString(2, fin.orElse(""));
            statement.execute();
        }
    }

    /** The same rows by hand-written SQL: literals, no row-level security, no rows of a future end. */
    private static String handWritten(Shape shape, Seek seek) {
        String column = column(shape.query());
        String direction = seek.backwards() ? "asc" : "desc";
        String place = seek.cursor()
                .map(row -> " and (" + column + ", n.id) " + (seek.backwards() ? ">" : "<") + " (date '" + row.day()
                        + "', uuid '" + row.id() + "')")
                .orElse("");
        return "select n.id, n.number, n.notification_date, n.type, n.employer_voen, n.employer_name, n.worker_fin,"
                + " n.position, n.work_starts_on, n.lapsed_on, n.invalid_since, n.order_date, n.termination_reason,"
                + " concat_ws(' ', w.surname, w.name, w.patronymic) from notification n join worker w on w.fin = n.worker_fin"
                + " where " + shape.byHand().replaceFirst("worker_fin", "n.worker_fin") + place + " order by "
                + column
                + " " + direction + ", n.id " + direction + " limit 21";
    }

    /**
     * Compares the two statements of PrimeFaces 15's JPALazyDataModel for each page (a count of all, and the page by
     * offset) with ours, in turns, for the same rows: conclusions by date, newest first. Returns least, median and most
     * of the ratio.
     */
    double[] stock(int page) throws SQLException {
        InspectionQuery query = query(
                null,
                null,
                InspectionOrder.DATE,
                NotificationType.CONCLUSION,
                null,
                null,
                LocalDate.of(2014, 7, 1),
                null);
        Seek seek = page == 0
                ? Seek.FIRST
                : Seek.after(
                        cursor(new Shape("", Optional.empty(), query, byHand(null, query)), "desc", page * PAGE - 1)
                                .orElseThrow());
        tell(application, Optional.empty());
        var ratios = new double[15];
        try (PreparedStatement ours = PageSql.of(Optional.empty(), query, seek).prepare(application);
                PreparedStatement count =
                        application.prepareStatement("select count(id) from notification where type = 'CONCLUSION'");
                PreparedStatement skipped = application.prepareStatement("select * from notification where type ="
                        + " 'CONCLUSION' order by notification_date desc limit 20 offset " + page * PAGE)) {
            for (int i = -3; i < ratios.length; i++) {
                double theirs = InTurns.milliseconds(count) + InTurns.milliseconds(skipped);
                double one = InTurns.milliseconds(ours);
                if (i >= 0) {
                    ratios[i] = theirs / one;
                }
            }
        }
        application.rollback();
        Arrays.sort(ratios);
        return new double[] {ratios[0], ratios[ratios.length / 2], ratios[ratios.length - 1]};
    }

    /** The generic plan, which PostgreSQL keeps for all values. */
    private JsonObject plan(PageSql sql) throws SQLException {
        try (Statement statement = application.createStatement()) {
            statement.execute("prepare measured as " + sql.numbered());
            try (ResultSet row = statement.executeQuery(
                            "explain (analyze, timing off, format json) execute measured" + sql.values());
                    var reader = Json.createReader(new StringReader(next(row)))) {
                return reader.readArray().getJsonObject(0).getJsonObject("Plan");
            } finally {
                statement.execute("deallocate measured");
            }
        }
    }

    private static String next(ResultSet row) throws SQLException {
        row.next();
        return row.getString(1);
    }

    /** Index entries of notifications, and rows without an index, that a statement reads in all. */
    private long read(PageSql sql, Optional<String> fin) throws SQLException {
        long before = readSoFar();
        tell(application, fin);
        try (PreparedStatement statement = sql.prepare(application)) {
            statement.executeQuery().close();
        }
        application.rollback();
        return readSoFar() - before;
    }

    private long readSoFar() throws SQLException {
        try (Statement statement = application.createStatement()) {
            statement.executeQuery("select pg_stat_force_next_flush()").close();
            application.commit();
            try (ResultSet sum = statement.executeQuery(
                    "select (select sum(idx_tup_read) from pg_stat_user_indexes where relname = 'notification')"
                            + " + (select seq_tup_read from pg_stat_user_tables where relname = 'notification')")) {
                sum.next();
                long read = sum.getLong(1);
                application.commit();
                return read;
            }
        }
    }

    private static Set<String> nodes(JsonObject node, Set<String> names) {
        if (node.getString("Relation Name", "").equals("notification")) {
            names.add(node.getString("Node Type")
                    + (node.containsKey("Index Name") ? " " + node.getString("Index Name") : ""));
        } else if (node.getString("Node Type").contains("Sort")) {
            names.add(node.getString("Node Type"));
        }
        if (node.containsKey("Plans")) {
            node.getJsonArray("Plans").forEach(child -> nodes(child.asJsonObject(), names));
        }
        return names;
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "-";
        }
    }
}
