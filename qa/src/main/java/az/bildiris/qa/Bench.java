package az.bildiris.qa;

import az.bildiris.qa.ShapesBench.Measured;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Runs everything beside a started register, first small, then large, and writes down what came out. */
public final class Bench {
    private static final double NOISE = 0.25;

    private final Figures figures = new Figures();
    private final String base = "http://localhost:" + System.getenv("BILDIRIS_HTTP_PORT");
    private final String database = "jdbc:postgresql://localhost:" + System.getenv("BILDIRIS_DB_PORT") + "/bildiris";
    private final String superuser = database + "?user=postgres";
    private final String application = database + "?user=bildiris_app&password=demo";
    private final boolean quick;

    private Bench(boolean quick) {
        this.quick = quick;
    }

    /** Arguments: rows, pid of the server, commit, "quick" or "whole". */
    public static void main(String... arguments) throws Exception {
        new Bench(arguments[3].equals("quick"))
                .run(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]), arguments[2]);
    }

    private void run(long rows, long serverPid, String commit) throws Exception {
        long small = RegisterMaker.make(superuser, quick ? rows / 10 : 1_000_000);
        List<Measured> before = shapes("shapes at " + thousands(small));
        long made = RegisterMaker.make(superuser, rows - small);
        List<Measured> after = shapes("shapes at " + thousands(made));
        compare(before, after, small, made);
        stock();

        var pages = new PagesBench(figures, base, quick ? 300 : 600);
        pages.worker();
        pages.staff();
        pages.weight();
        pages.audit(application);
        pages.sessions(serverPid, quick ? 200 : 2_000);
        figures.write(Path.of("qa/results"), "latest", machine(), commit, made);
    }

    private List<Measured> shapes(String heading) throws Exception {
        var bench = new ShapesBench(application, superuser);
        bench.run();
        figures.table(
                heading,
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
        return bench.measured;
    }

    private void compare(List<Measured> before, List<Measured> after, long small, long large) {
        worst(
                "shapes.read",
                "rows read for a row shown, worst shape and page",
                after,
                Measured::read,
                "≤ 50",
                "see the table");
        // Below a quarter of a millisecond the clock and the loopback are what is measured.
        worst(
                "shapes.byHand",
                "statement under row-level security ÷ hand-written without, worst",
                after.stream()
                        .filter(row -> row.byHand() > NOISE || row.p50() > NOISE)
                        .toList(),
                row -> row.p50() / row.byHand(),
                "≤ 1.2",
                "planned anew for its values, 0.3 ms each time");
        Map<String, Double> earlier = new HashMap<>();
        before.forEach(row -> earlier.put(row.shape() + row.page(), row.p50()));
        worst(
                "shapes.growth",
                "page at " + thousands(large) + " ÷ at " + thousands(small) + ", worst shape and page",
                after.stream()
                        .filter(row -> earlier.containsKey(row.shape() + row.page()))
                        .filter(row -> row.p50() > NOISE)
                        .toList(),
                row -> row.p50() / earlier.get(row.shape() + row.page()),
                "≤ 1.3",
                "see the table");
    }

    private void worst(
            String id, String what, List<Measured> rows, ToDoubleFunction<Measured> figure, String target, String why) {
        Measured worst = rows.stream().max(Comparator.comparingDouble(figure)).orElseThrow();
        double least = rows.stream().mapToDouble(figure).min().orElseThrow();
        double most = figure.applyAsDouble(worst);
        figures.add(id, what + " (" + worst.shape() + ", " + worst.page() + ")", most, least, most, "", target, why);
    }

    /** PrimeFaces' own lazy model counts and skips on each turn. */
    private void stock() throws Exception {
        var bench = new ShapesBench(application, superuser);
        double[] first = bench.stock(0);
        figures.add(
                "stock.first",
                "statements of PrimeFaces' JPALazyDataModel ÷ ours, first page",
                first[1],
                first[0],
                first[2],
                "",
                "≥ 20",
                "");
        double[] deep = bench.stock(999);
        figures.add(
                "stock.deep",
                "statements of PrimeFaces' JPALazyDataModel ÷ ours, page 1,000",
                deep[1],
                deep[0],
                deep[2],
                "",
                "≥ 100",
                "grows with the rows: at ten million it is ten times this");
    }

    private static String thousands(long rows) {
        return String.format(Locale.ROOT, "%,d", rows);
    }

    private String machine() throws Exception {
        try (Connection connection = DriverManager.getConnection(superuser);
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("show server_version")) {
            version.next();
            return Runtime.getRuntime().availableProcessors() + " processors, Java "
                    + System.getProperty("java.version") + ", PostgreSQL " + version.getString(1);
        }
    }
}
