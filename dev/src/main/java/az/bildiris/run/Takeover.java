package az.bildiris.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** Waits until the application has taken over the demo documents, and prints the progress. */
final class Takeover {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration STANDSTILL = Duration.ofSeconds(90);
    private final Database database;
    private final Steps steps;

    Takeover(Database database, Steps steps) {
        this.database = database;
        this.steps = steps;
    }

    void await(Path folder) throws IOException, SQLException, InterruptedException {
        if (!holdsManifest(folder)) {
            return;
        }
        try (Connection owner = database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            if (exists(statement)) {
                follow(statement);
            }
        }
    }

    private void follow(Statement statement) throws SQLException, InterruptedException {
        Progress last = new Progress(0, 0, false);
        Instant moved = Instant.now();
        while (!last.finished() && Instant.now().isBefore(moved.plus(STANDSTILL))) {
            Progress now = read(statement);
            if (!now.equals(last)) {
                steps.say("demo data " + now.done() + "/" + now.total());
                moved = Instant.now();
            }
            last = now;
            Thread.sleep(last.finished() ? 0 : PAUSE.toMillis());
        }
        if (!last.finished()) {
            steps.say("demo data stand still at " + last.done() + "/" + last.total() + "; see the application's log");
        }
    }

    private static Progress read(Statement statement) throws SQLException {
        try (ResultSet run = statement.executeQuery("select total, registered + refused, finished_at is not null"
                + " from takeover_run where source = '.' order by started_at desc limit 1")) {
            return run.next()
                    ? new Progress(run.getInt(1), run.getInt(2), run.getBoolean(3))
                    : new Progress(0, 0, false);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet table = statement.executeQuery("select to_regclass('takeover_run') is not null")) {
            return table.next() && table.getBoolean(1);
        }
    }

    private static boolean holdsManifest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> manifests = Files.newDirectoryStream(folder, "manifest*")) {
            return manifests.iterator().hasNext();
        }
    }

    private record Progress(int total, int done, boolean finished) {}
}
