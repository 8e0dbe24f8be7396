package az.bildiris.qa;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationType;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.inspection.control.PageSql;
import az.bildiris.platform.Cursor;
import az.bildiris.platform.PlannerSettings;
import az.bildiris.platform.Seek;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Measures the twelve kinds of search in the register, with frequent and rare values and without results, at any depth.
 * It compares the registry's own statement under row-level security with hand-written SQL for the same rows, and counts
 * the rows read for each row shown.
 */
final class ShapesBench {
    private static final int TIMES = 101;
    private static final int ROUNDS = 21;
    private static final int EACH = 5;
    private static final int PAGE = 20;

    private final Connection application;
    private final Connection owner;
    private final List<Page> pages = new ArrayList<>();
    final List<Measured> measured = new ArrayList<>();

    /** A page of a search: first, second, thousandth, last, or back from the last. */
    private record Page(Shape shape, String name, Seek seek) {
        PreparedStatement prepare(Connection connection) throws SQLException {
            return PageSql.of(shape.fin(), shape.query(), seek).prepare(connection);
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
        for (Shape shape : new Shapes(owner).all()) {
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
        String column = shape.column();
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
        PageSql sql = PageSql.of(shape.fin(), shape.query(), page.seek());
        tell(application, shape.fin());
        int shown;
        InTurns.Pair times;
        try (PreparedStatement ours = page.prepare(application);
                PreparedStatement byHand = owner.prepareStatement(shape.handWritten(page.seek()))) {
            shown = Math.min(InTurns.rows(ours), PAGE);
            times = InTurns.measure(ours, byHand, TIMES);
        }
        Set<String> nodes = StatementPlan.nodes(sql, application);
        application.rollback();
        measured.add(new Measured(
                shape.name(),
                page.name(),
                shown,
                times.one().p50(),
                times.one().p95(),
                times.other().p50(),
                (double) read(sql, shape.fin()) / Math.max(1, shown),
                String.join(" + ", nodes)));
    }

    /** Sets the caller for the rest of the transaction: staff who are that worker, or an inspection that has begun. */
    static void tell(Connection application, Optional<Fin> fin) throws SQLException {
        try (PreparedStatement statement = application.prepareStatement(
                "select set_config('bildiris.scope', ?, true), set_config('bildiris.fin', ?, true),"
                        + " set_config('bildiris.actor', 'bench', true), set_config('bildiris.session', repeat('0', 64), true)"
                        + (fin.isPresent() ? "" : "," + PlannerSettings.SETTINGS))) {
            statement.setString(1, fin.isPresent() ? "staff" : "inspection");
            statement.setString(2, fin.map(Fin::value).orElse(""));
            statement.execute();
        }
    }

    /**
     * Compares the two statements of PrimeFaces 15's JPALazyDataModel for each page (a count of all, and the page by
     * offset) with ours, in turns, for the same rows: conclusions by date, newest first. Returns least, median and most
     * of the ratio.
     */
    double[] stock(int page) throws SQLException {
        InspectionQuery query = Shape.query(
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
                : Seek.after(cursor(new Shape("", Optional.empty(), query), "desc", page * PAGE - 1)
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

    /** Index entries of notifications, and rows without an index, that a statement reads in all. */
    private long read(PageSql sql, Optional<Fin> fin) throws SQLException {
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
}
