package az.bildiris.qa;

import io.gatling.app.Gatling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs {@link WorkerLoad} in a JVM of its own, with sessions that were signed in before. */
final class Load {
    private static final Path FOLDER = Path.of("target/gatling");
    private static final Path SESSIONS = FOLDER.resolve("sessions.csv");
    /** Workers whose registries have originals. */
    private static final List<String> WORKERS = List.of("4QK7B2M", "7TR2X9A");

    private static final int SESSIONS_EACH = 30;

    private final String base;

    /** Signs the workers in. */
    Load(String base) throws IOException, InterruptedException {
        this.base = base;
        var lines = new ArrayList<String>(List.of("session"));
        var workers = new ArrayList<Visitor>();
        for (String worker : WORKERS) {
            workers.add(new Visitor(base).signIn(worker));
        }
        for (int i = 0; i < SESSIONS_EACH; i++) {
            for (Visitor worker : workers) {
                lines.add(worker.signInAgain().cookie("JSESSIONID"));
            }
        }
        Files.createDirectories(FOLDER);
        Files.write(SESSIONS, lines);
    }

    /** Gatling's result for one rate; {@code p95} in milliseconds. */
    record Said(int requests, double p95, int failed) {
        boolean holds() {
            return p95 <= WorkerLoad.P95_MILLISECONDS && failed == 0;
        }
    }

    Process begin(double users, long seconds) throws IOException {
        Map<String, String> settings = Map.of(
                WorkerLoad.BASE,
                base,
                WorkerLoad.SESSIONS,
                SESSIONS.toAbsolutePath().toString(),
                WorkerLoad.USERS,
                Double.toString(users),
                WorkerLoad.SECONDS,
                Long.toString(seconds),
                "gatling.data.enableAnalytics",
                "false",
                "gatling.data.console.light",
                "true");
        var command = new ArrayList<String>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx256m"));
        // Gatling writes texts with internals of the JDK.
        command.addAll(List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Gatling.class.getName()));
        command.addAll(List.of("--simulation", WorkerLoad.class.getName(), "--no-reports"));
        command.addAll(List.of("--results-folder", FOLDER.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private static Path log() {
        return FOLDER.resolve("last.log");
    }

    /** The result of the last run, after its end. */
    Said said() throws IOException {
        String text = Files.readString(log());
        int requests = (int) actual("count of all events", text);
        int failed = (int) actual("count of failed events", text);
        return new Said(requests, actual("95th percentile of response time", text), failed);
    }

    private static double actual(String assertion, String text) {
        return Double.parseDouble(Visitor.first("Global: " + assertion + ".*\\(actual : ([0-9.]+)\\)", text));
    }

    Said run(double users, long seconds) throws IOException, InterruptedException {
        begin(users, seconds).waitFor();
        return said();
    }
}
