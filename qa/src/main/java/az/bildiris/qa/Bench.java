package az.bildiris.qa;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** Runs everything beside a started register, first small, then large, and writes down what came out. */
public final class Bench {
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
        var intake = new IntakeBench(4);
        part("registrations", () -> intake.tell(figures, quick ? 200 : 1_000));
        part("costs", () -> new CostsBench(figures, base, server, quick ? 150 : 600).run(intake));
        // By now the server's compiler is done with prints, as that of the bench is with JasperReports after a round.
        part("prints", () -> new PrintsBench(figures, pages, base, superuser, quick ? 150 : 600).run());
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

    interface Part {
        void run() throws Exception;
    }

    private void register() throws Exception {
        long small = Math.min(1_000_000, large / 10);
        rows = new RegisterBench(figures, superuser, application, () -> pages.stock(superuser)).grow(small, large);
    }

    private void pages() throws Exception {
        pages.worker();
        pages.staff();
        pages.handWritten(superuser);
        pages.weight();
        pages.audit(application);
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
