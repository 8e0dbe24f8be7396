package az.bildiris.qa;

import az.bildiris.qa.ShapesBench.Measured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Runs everything beside a started register, first small, then large, and writes down what came out. */
public final class Bench {
    private static final double NOISE = 0.25;
    /** What {@link StartBench} measured before the servers of this run were started. */
    private static final Path START = Path.of("target/start.json");

    private final Figures figures = new Figures();
    private final String base = "http://localhost:" + System.getenv("BILDIRIS_HTTP_PORT");
    private final String database = "jdbc:postgresql://localhost:" + System.getenv("BILDIRIS_DB_PORT") + "/bildiris";
    private final String superuser = database + "?user=postgres";
    private final String application = database + "?user=bildiris_app&password=demo";
    private final boolean quick;

    private final long large;
    private final ServerJvm server;
    private final String commit;
    private final PagesBench pages;
    private String results = "latest";
    private long rows;

    private Bench(long large, ServerJvm server, String commit, boolean quick) {
        this.large = large;
        this.server = server;
        this.commit = commit;
        this.quick = quick;
        pages = new PagesBench(figures, base, quick ? 300 : 600);
    }

    /** Arguments: rows, pid of the server, commit, and "quick", "whole" or "soak". */
    public static void main(String... arguments) throws Exception {
        var bench = new Bench(
                Long.parseLong(arguments[0]),
                new ServerJvm(Long.parseLong(arguments[1])),
                arguments[2],
                arguments[3].equals("quick"));
        if (arguments[3].equals("soak")) {
            bench.soak();
        } else {
            bench.run();
        }
    }

    private void run() throws Exception {
        if (Files.exists(START)) {
            figures.take(START);
        }
        part("register", this::register);
        part("pages", this::pages);
        part("sessions", () -> new SessionsBench(figures, base, server).run(quick ? 400 : 2_000));
        part("prints", () -> new PrintsBench(figures, pages, base, superuser, quick ? 150 : 600).run());
        var intake = new IntakeBench(4);
        part("registrations", () -> intake.tell(figures, quick ? 200 : 1_000));
        part("costs", () -> new CostsBench(figures, base, server, quick ? 150 : 600).run(intake));
        part("load", () -> new LoadBench(figures, base, server).highest(quick ? 15 : 45));
    }

    /** An hour, or as many minutes as BILDIRIS_SOAK_MINUTES says; in results of its own. */
    private void soak() throws Exception {
        results = "soak";
        rows = RegisterMaker.make(superuser, large);
        String minutes = System.getenv().getOrDefault("BILDIRIS_SOAK_MINUTES", "60");
        part("soak", () -> new LoadBench(figures, base, server).soak(Long.parseLong(minutes)));
    }

    /** What is known is written after each part, so that a later one that fails does not take it along. */
    private void part(String name, Part part) throws Exception {
        Instant begun = Instant.now();
        part.run();
        Figures.progress(
                "[%4d s] %s".formatted(Duration.between(begun, Instant.now()).toSeconds(), name));
        figures.write(Path.of("qa/results"), results, machine(), commit, rows);
    }

    private interface Part {
        void run() throws Exception;
    }

    private void register() throws Exception {
        long small = RegisterMaker.make(superuser, quick ? large / 10 : 1_000_000);
        List<Measured> before = shapes("shapes at " + thousands(small));
        rows = RegisterMaker.make(superuser, large - small);
        List<Measured> after = shapes("shapes at " + thousands(rows));
        compare(before, after, small, rows);
        stock();
    }

    private void pages() throws Exception {
        pages.worker();
        pages.staff();
        pages.weight();
        pages.audit(application);
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
