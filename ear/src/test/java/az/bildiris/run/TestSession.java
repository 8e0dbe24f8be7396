package az.bildiris.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One set of servers for all tests of this JVM: up before the first, stopped after the last, whatever comes between. */
public final class TestSession implements LauncherSessionListener {
    private static Stack stack;
    private static boolean deployed;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (stack == null) {
            start(Path.of(System.getProperty("bildiris.root", ".."))
                    .toAbsolutePath()
                    .normalize());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    /** Deploys the EAR that ships once, for all browser tests together. */
    public static synchronized void deployShippedEar() throws Exception {
        if (!deployed) {
            stack.deploy();
            deployed = true;
        }
    }

    /** Deploys the application of {@code ./run --dev}; the next class gets the EAR that ships again. */
    public static synchronized void deployForDevelopers() throws Exception {
        deployed = false;
        stack.deployForDevelopers();
    }

    /** The test database, past row-level security: for data that no employer could bring in time. */
    public static Connection database() throws SQLException {
        return stack.database();
    }

    /** Takes PostgreSQL away while something is tried, and brings it back. */
    public static void withoutDatabase(Callable<?> meanwhile) throws Exception {
        stack.withoutDatabase(meanwhile);
    }

    /** The test database under the role that adds to the register, bound by row-level security. */
    public static Connection intake() throws SQLException {
        return stack.intake();
    }

    /** The test database under the role of members of staff, bound by row-level security. */
    public static Connection staff() throws SQLException {
        return stack.staff();
    }

    /** The test database under the application's role, which is the workers', bound by row-level security. */
    public static Connection application() throws SQLException {
        return stack.application();
    }

    /** The test database under the role that chains the audit trail. */
    public static Connection sealer() throws SQLException {
        return stack.sealer();
    }

    /** Of the test database, for tools that run outside the server. */
    public static String databaseUrl() {
        return stack.databaseUrl();
    }

    /** File in which the ends of the audit trail's chain are kept. */
    public static Path anchors() {
        return stack.anchors();
    }

    /** As PostgreSQL's own superuser, to ask what the others did. */
    public static Connection superuser() throws SQLException {
        return stack.superuser();
    }

    /** The server's job repository, as the server itself sees it. */
    public static Connection jobRepository() throws SQLException {
        return stack.jobRepository();
    }

    /** Keys, trust anchors and, in {@code takeover}, what the application takes over from. */
    public static Path demo() {
        return stack.demo();
    }

    /** {@code kill -9} of the application server: nothing is closed, nothing is saved. */
    public static void killApplicationServer() throws InterruptedException {
        stack.killApplicationServer();
    }

    /** For a look at what it holds, by the tools of the JDK. */
    public static long applicationServer() {
        return stack.applicationServer();
    }

    /** Starts it again with the application that it had. */
    public static void startApplicationServerAgain() throws Exception {
        stack.startApplicationServerAgain();
    }

    /** The same with these settings over its usual ones; the test itself waits for what answers elsewhere now. */
    public static void startApplicationServerAgain(Map<String, String> settings) throws Exception {
        stack.startApplicationServerAgain(settings);
    }

    /** After a start with settings under which it answers where it always does. */
    public static void awaitApplication() throws Exception {
        stack.awaitApplication();
    }

    private static void start(Path project) {
        Runtime.getRuntime().addShutdownHook(new Thread(TestSession::stop, "stop"));
        try {
            stack = Stack.ofTests(project);
            stack.start(false);
        } catch (Exception e) {
            stop();
            throw new IllegalStateException("the servers of the tests did not start: " + e.getMessage(), e);
        }
    }

    private static void stop() {
        try {
            if (stack != null) {
                stack.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
