package az.bildiris.qa;

import az.bildiris.qa.ShapesBench.Grown;
import az.bildiris.qa.ShapesBench.Measured;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Enlarges the register step by step and measures the staff's searches at each size. */
final class RegisterBench {
    private static final long TEN_MILLION = 10_000_000;
    /** Below a tenth of a millisecond only the clock and the loopback are measured. */
    private static final double NOISE = 0.1;
    /** The same for PostgreSQL's own clock, which excludes the time to wake its process. */
    private static final double OWN_NOISE = 0.05;
    /** The database with a copy of the small register. */
    private static final String SMALL = "bildiris_small";

    private final Figures figures;
    private final String superuser;
    private final String staff;
    private final Bench.Part stockPages;
    private Duration making = Duration.ZERO;

    RegisterBench(Figures figures, String superuser, String staff, Bench.Part stockPages) {
        this.figures = figures;
        this.superuser = superuser;
        this.staff = staff;
        this.stockPages = stockPages;
    }

    /** Measures at {@code small}, at ten million and at {@code large}; returns the final number of notifications. */
    long grow(long small, long large) throws Exception {
        long made = make(small, 0);
        shapes(made);
        var first = new ShapesBench(copied(), superuser.replace("/bildiris?", "/" + SMALL + "?"));
        long begun = made;
        List<Measured> measured = List.of();
        for (long size : steps(small, large)) {
            made = make(size, made);
            var bench = new ShapesBench(staff, superuser);
            grown(bench.beside(first), begun, made);
            measured = shapes(made);
            if (size == TEN_MILLION) {
                figures.add(
                        "register.made",
                        "ten million notifications made in two steps, with all indexes",
                        (double) making.toSeconds(),
                        "s",
                        "≤ 180",
                        "see qa/results/history.md");
            }
            // Above that, PrimeFaces' count exceeds the server's thirty seconds for a statement.
            if (size <= TEN_MILLION) {
                stock(made);
                stockPages.run();
            }
        }
        compare(measured);
        return made;
    }

    private static List<Long> steps(long small, long large) {
        var steps = new ArrayList<Long>();
        if (small < TEN_MILLION && large > TEN_MILLION) {
            steps.add(TEN_MILLION);
        }
        steps.add(large);
        return steps;
    }

    private long make(long rows, long already) throws Exception {
        Instant begun = Instant.now();
        long made = RegisterMaker.make(superuser, rows - already);
        making = making.plus(Duration.between(begun, Instant.now()));
        return made;
    }

    /** Copies the register into a database of its own; returns its address in the role of the staff. */
    private String copied() throws SQLException {
        try (Connection connection = DriverManager.getConnection(superuser.replace("/bildiris?", "/postgres?"));
                Statement statement = connection.createStatement()) {
            // A database can only be copied without connections; the server's pool reconnects by itself.
            statement.execute("alter database bildiris allow_connections false");
            try {
                statement.execute(
                        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'bildiris'");
                statement.execute("create database " + SMALL + " template bildiris strategy file_copy");
            } finally {
                statement.execute("alter database bildiris allow_connections true");
            }
        }
        return superuser.replace("/bildiris?", "/" + SMALL + "?") + "&options=-c%20role=bildiris_staff";
    }

    private List<Measured> shapes(long rows) throws Exception {
        var bench = new ShapesBench(staff, superuser);
        bench.run();
        figures.table(
                "shapes at " + thousands(rows),
                List.of("shape", "page", "rows", "p50 ms", "p95 ms", "by hand ms", "read ÷ shown", "plan"),
                bench.measured.stream()
                        .map(row -> List.of(
                                row.shape(),
                                row.page(),
                                Integer.toString(row.shown()),
                                Figures.number(row.p50()),
                                Figures.number(row.p95()),
                                Figures.number(row.byHand()),
                                Figures.number(row.read()),
                                row.nodes()))
                        .toList());
        EmployersBench.run(figures, staff, superuser, rows);
        return ofTheTwelve(bench.measured);
    }

    /** The results without searches that combine filters, which have a bound and no index. */
    private static List<Measured> ofTheTwelve(List<Measured> all) {
        return all.stream()
                .filter(row -> !row.shape().startsWith(Shapes.COMBINED))
                .toList();
    }

    private void grown(List<Grown> pages, long small, long large) {
        String sizes = thousands(large) + " ÷ at " + thousands(small);
        figures.table(
                "pages at " + sizes + ", in turns",
                List.of("shape", "page", "rows", "PostgreSQL's ms", "of the small register", "÷"),
                pages.stream()
                        .map(row -> List.of(
                                row.shape(),
                                row.page(),
                                Integer.toString(row.shown()),
                                Figures.number(row.here()),
                                Figures.number(row.there()),
                                Figures.number(row.ratio())))
                        .toList());
        worst(
                "shapes.growth." + Math.round(large / 1e6) + "M",
                "page at " + sizes + ", worst shape and page, in turns",
                pages.stream()
                        .filter(row -> !row.shape().startsWith(Shapes.COMBINED))
                        .filter(row -> row.here() > OWN_NOISE)
                        .toList(),
                Grown::ratio,
                row -> row.shape() + ", " + row.page(),
                "≤ 1.3",
                "see the table");
    }

    private void compare(List<Measured> measured) {
        worst(
                "shapes.read",
                "rows and index entries read for a row shown, worst shape and page",
                measured,
                Measured::read,
                RegisterBench::name,
                "≤ 50",
                "see the table");
        worst(
                "shapes.byHand",
                "statement under row-level security ÷ hand-written without, worst",
                measured.stream().filter(row -> row.p50() > NOISE).toList(),
                row -> row.p50() / row.byHand(),
                RegisterBench::name,
                "≤ 1.2",
                "row-level security, and, of contracts in force, ends still to come, which by hand are left out");
        double[] ratios = measured.stream()
                .filter(row -> row.p50() > NOISE)
                .mapToDouble(row -> row.p50() / row.byHand())
                .sorted()
                .toArray();
        figures.add(
                "shapes.byHand.median",
                "statement under row-level security ÷ hand-written without, median of all shapes and pages",
                ratios[ratios.length / 2],
                ratios[0],
                ratios[ratios.length - 1],
                "",
                "≤ 1.2",
                "row-level security is asked twice a statement, and the names of the workers are joined under it");
    }

    private static String name(Measured row) {
        return row.shape() + ", " + row.page();
    }

    private <T> void worst(
            String id,
            String what,
            List<T> rows,
            ToDoubleFunction<T> figure,
            Function<T, String> name,
            String target,
            String why) {
        T worst = rows.stream().max(Comparator.comparingDouble(figure)).orElseThrow();
        double least = rows.stream().mapToDouble(figure).min().orElseThrow();
        double most = figure.applyAsDouble(worst);
        figures.add(id, what + " (" + name.apply(worst) + ")", most, least, most, "", target, why);
    }

    /** Measures PrimeFaces' own lazy model, which counts and skips for each page. */
    private void stock(long rows) throws Exception {
        var bench = new ShapesBench(staff, superuser);
        double[] first = bench.stock(0);
        figures.add(
                "stock.first",
                "statements of PrimeFaces' JPALazyDataModel ÷ ours, first page, at " + thousands(rows),
                first[1],
                first[0],
                first[2],
                "",
                "≥ 20",
                "");
        double[] deep = bench.stock(999);
        figures.add(
                "stock.deep",
                "statements of PrimeFaces' JPALazyDataModel ÷ ours, page 1,000, at " + thousands(rows),
                deep[1],
                deep[0],
                deep[2],
                "",
                "≥ 100",
                "grows with the rows: at ten million it is ten times this");
    }

    static String thousands(long rows) {
        return String.format(Locale.ROOT, "%,d", rows);
    }
}
