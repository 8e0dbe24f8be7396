package az.bildiris.qa;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** Runs all measurements beside a started register, first a small one, then a large one, and writes the results. */
public final class Bench {
    /** Results of {@link StartBench} before the servers of this run were started. */
    private static final Path START = Path.of("target/start.json");

    private final Figures figures = new Figures();
    private final String base = "http://localhost:" + System.getenv("BILDIRIS_HTTP_PORT");
    private final String database = "jdbc:postgresql://localhost:" + System.getenv("BILDIRIS_DB_PORT") + "/bildiris";
    private final String superuser = database + "?user=postgres";
    private final String application = database + "?user=bildiris_app&password=demo";
    private final String staff = database + "?user=bildiris_staff&password=demo";
    private final long large;
    private final Repetitions times;
    private final ServerJvm server;
    private final String commit;
    private final PagesBench pages;
    private final AuditBench audit;
    private String results = "latest";
    private long rows;

    /** Numbers of repetitions. One rate of the load lasts {@code seconds}; {@code halvings} bring two rates nearer. */
    private record Repetitions(
            int pages, int sessions, int documents, int costs, int prints, int seconds, int halvings) {
        static final Repetitions WHOLE = new Repetitions(600, 2_000, 1_000, 600, 600, 45, 3);
        /** For a total of a quarter of an hour, including the starts. */
        static final Repetitions QUICK = new Repetitions(120, 160, 100, 90, 120, 10, 2);
    }

    private Bench(long large, ServerJvm server, String commit, Repetitions times) {
        this.large = large;
        this.server = server;
        this.commit = commit;
        this.times = times;
        pages = new PagesBench(figures, base, times.pages);
        audit = new AuditBench(figures, base, times.pages);
    }

    /** Arguments: rows, pid of the server, commit, and "quick", "whole", "soak" or "worker". */
    public static void main(String... arguments) throws Exception {
        var bench = new Bench(
                Long.parseLong(arguments[0]),
                new ServerJvm(Long.parseLong(arguments[1])),
                arguments[2],
                arguments[3].equals("quick") ? Repetitions.QUICK : Repetitions.WHOLE);
        if (arguments[3].equals("soak")) {
            bench.soak();
        } else if (arguments[3].equals("worker")) {
            bench.worker();
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
        part("sessions", () -> new SessionsBench(figures, base, server).run(times.sessions));
        var intake = new IntakeBench(4);
        part("registrations", () -> intake.tell(figures, times.documents));
        part("costs", () -> new CostsBench(figures, base, server, times.costs).run(intake));
        // By now the server's compiler has compiled prints, as that of the bench has JasperReports after a round.
        part("prints", () -> new PrintsBench(figures, pages, base, superuser, times.prints).run());
        part("load", () -> new LoadBench(figures, base, server).highest(times.seconds, times.halvings));
    }

    /** Runs the load for an hour, or for BILDIRIS_SOAK_MINUTES, with results of its own. */
    private void soak() throws Exception {
        results = "soak";
        rows = RegisterMaker.make(superuser, large);
        String minutes = System.getenv().getOrDefault("BILDIRIS_SOAK_MINUTES", "60");
        part("soak", () -> new LoadBench(figures, base, server).soak(Long.parseLong(minutes)));
    }

    /** The worker's pages beside the empty one, and the load of workers, in one run on the data of the demo. */
    private void worker() throws Exception {
        results = "worker";
        part("pages", () -> {
            pages.worker();
            pages.weight();
        });
        part("load", () -> new LoadBench(figures, base, server).highest(times.seconds, times.halvings));
    }

    /** Runs a part and writes the results so far, so that a failure of a later part does not lose them. */
    private void part(String name, Part part) throws Exception {
        Instant begun = Instant.now();
        part.run();
        Figures.progress(
                "[%4d s] %s".formatted(Duration.between(begun, Instant.now()).toSeconds(), name));
        figures.write(Path.of("qa/results"), results, machine(), commit, rows);
    }

    interface Part {
        void run() throws Exception;
    }

    private void register() throws Exception {
        long small = Math.min(1_000_000, large / 10);
        rows = new RegisterBench(figures, superuser, staff, () -> pages.stock(superuser)).grow(small, large);
    }

    private void pages() throws Exception {
        pages.worker();
        pages.staff();
        pages.handWritten(superuser);
        pages.weight();
        audit.run(application);
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
