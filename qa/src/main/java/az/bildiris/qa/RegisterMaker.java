package az.bildiris.qa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fills a running register with generated notifications beside the real ones, inside PostgreSQL and without signatures:
 * a few large and many small employers, at most five million workers, contracts since 2014 with amendments and ends. It
 * needs the superuser of the disposable database. Existing data stay, so that a register can be enlarged.
 */
public final class RegisterMaker {
    /** Average number of notifications of a contract: its conclusion, 0.93 amendments, 0.72 terminations. */
    private static final double OF_A_CONTRACT = 2.65;

    private static final long MOST_WORKERS = 5_000_000;

    private final String url;
    private final long contracts;
    private long first;
    private final Instant begun = Instant.now();

    private RegisterMaker(String url, long rows) {
        this.url = url;
        this.contracts = Math.round(rows / OF_A_CONTRACT);
    }

    /** Arguments: JDBC address of the database as its superuser, approximate number of notifications. */
    public static void main(String... arguments) throws Exception {
        make(arguments[0], Long.parseLong(arguments[1]));
    }

    /** Makes notifications and returns their final number. */
    static long make(String url, long rows) throws SQLException, ExecutionException, InterruptedException {
        return new RegisterMaker(url, rows).make();
    }

    private long make() throws SQLException, ExecutionException, InterruptedException {
        first = 1 + number("select count(*) from contract");
        run("1-plan");
        together(() -> run("2-contracts"), () -> run("2-workers"));
        together(() -> run("3-conclusions"), () -> run("3-changes"));
        together(
                () -> say("vacuum (analyze) notification"),
                () -> say("vacuum (analyze) contract, worker, employer_name"));
        Queue<String> indexes = new ConcurrentLinkedQueue<>(later("step < 3"));
        together(() -> all(indexes), () -> all(indexes));
        for (String constraint : later("step > 2")) {
            say(constraint);
        }
        say("drop table qa.employer, qa.contract, qa.later");
        say("analyze");
        long made = number("select count(*) from notification");
        progress(made + " notifications");
        return made;
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Statements for the dropped constraints and indexes, in a valid order, the largest first. */
    private List<String> later(String steps) throws SQLException {
        var found = new ArrayList<String>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sql from qa.later where " + steps
                                + " order by greatest(step, 2), tab = 'notification' desc, sql like '% WHERE %', length(sql) desc")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Runs the statements in parallel lanes, which share a queue. */
    private void all(Queue<String> statements) throws SQLException {
        for (String statement = statements.poll(); statement != null; statement = statements.poll()) {
            say(statement);
            progress(statement.replaceAll("(?i)^.* (?:index|constraint) (\\w+) .*", "$1"));
        }
    }

    private void run(String script) throws SQLException {
        try (InputStream source = RegisterMaker.class.getResourceAsStream(script + ".sql")) {
            say(new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":contracts", Long.toString(contracts))
                    .replace(":first", Long.toString(first))
                    .replace(":workers", Long.toString(Math.min(MOST_WORKERS, contracts))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        progress(script);
    }

    private void say(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            // Sorting an index in parts that fit into the processor's cache is faster than one large sort.
            statement.execute("set maintenance_work_mem = '32MB'; set work_mem = '256MB'; set synchronous_commit = off;"
                    // Two lanes already use two processors.
                    + " set max_parallel_maintenance_workers = 0; set max_parallel_workers_per_gather = 0");
            statement.execute(sql);
        }
    }

    @SuppressWarnings("SystemOut") // progress on a command line
    private void progress(String what) {
        System.err.printf("[%4d s] %s%n", Duration.between(begun, Instant.now()).toSeconds(), what);
    }

    private static void together(Step one, Step other) throws ExecutionException, InterruptedException {
        ExecutorService lanes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> begun = new ArrayList<>();
            for (Step step : List.of(one, other)) {
                begun.add(lanes.submit(() -> {
                    step.run();
                    return null;
                }));
            }
            for (Future<Void> lane : begun) {
                lane.get();
            }
        } finally {
            lanes.shutdown();
        }
    }

    private interface Step {
        void run() throws SQLException;
    }
}
