package az.bildiris.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The launcher of ./run as a process of its own, on ports and in a folder of its own: what it says, stops, keeps and
 * forgets. The folder borrows build and servers by links, and signed demo documents by a copy.
 */
@Tag("slow")
class LauncherIT {
    private static final Path ROOT =
            Path.of(System.getProperty("bildiris.root")).toAbsolutePath().normalize();
    private static final Path PROJECT = ROOT.resolve("target/launcher");
    private static final Layout LAYOUT = Layout.ofRun(PROJECT);
    private static final int TERMINATED = 128 + 15;
    private static final Map<String, String> PORTS = new TreeMap<>();

    @BeforeAll
    static void layOut() throws IOException {
        Layout.delete(PROJECT);
        Files.createDirectories(PROJECT.resolve("target"));
        Files.createSymbolicLink(PROJECT.resolve("ear"), ROOT.resolve("ear"));
        Files.createSymbolicLink(PROJECT.resolve("dev"), ROOT.resolve("dev"));
        Files.createSymbolicLink(LAYOUT.servers(), ROOT.resolve("target/servers"));
        Layout.copy(Layout.ofTests(ROOT).demo(), LAYOUT.demo());
        for (String setting : List.of("HTTP", "PORTAL", "PORTAL_TLS", "PORTAL_MANAGEMENT", "DB", "ADMIN")) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                PORTS.put("BILDIRIS_" + setting + "_PORT", "" + socket.getLocalPort());
            }
        }
    }

    @Test
    void portThatIsTakenIsNamedBeforeAnythingStarts() throws Exception {
        int port = Integer.parseInt(PORTS.get("BILDIRIS_PORTAL_TLS_PORT"));
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();

            Launched launched = launch();

            assertThat(launched.end()).isEqualTo(1);
            assertThat(launched.said().strip())
                    .isEqualTo("port " + port + " is taken: free it, or choose another with BILDIRIS_PORTAL_TLS_PORT");
        }
    }

    @Test
    void secondLauncherInOneFolderIsTurnedAway() throws Exception {
        Files.createDirectories(LAYOUT.data());
        try (FileChannel channel = FileChannel.open(
                        PROJECT.resolve("target/run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();

            Launched launched = launch();

            assertThat(launched.end()).isEqualTo(1);
            assertThat(launched.said()).startsWith("already running, with its data in " + LAYOUT.data());
        }
    }

    @Test
    void stopLeavesNoProcessTheNextStartKeepsTheDataAndAFreshOneForgetsThem() throws Exception {
        Launched first = launch();
        first.await("Payara up on ");
        execute("create table kept (id int)");
        List<Long> processes = processes();
        assertThat(processes).hasSizeGreaterThan(2);

        assertThat(first.stop()).isEqualTo(TERMINATED);
        assertThat(first.said()).doesNotContain("ended by itself", "does not answer", "not stopped", "Exception");
        // The system itself may take a moment to take an ended process off its list.
        for (long process : processes) {
            ProcessHandle.of(process)
                    .ifPresent(left ->
                            left.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        }
        Ports.fromEnvironment(PORTS::get).requireFree();

        Launched second = launch();
        second.await("PostgreSQL 17 up on ");
        execute("insert into kept values (1)");
        assertThat(second.stop()).isEqualTo(TERMINATED);

        Launched fresh = launch("--fresh");
        fresh.await("PostgreSQL 17 up on ");
        execute("create table kept (id int)");
        assertThat(LAYOUT.demo().resolve("takeover/manifest.edoc")).doesNotExist();
        assertThat(fresh.stop()).isEqualTo(TERMINATED);
        Ports.fromEnvironment(PORTS::get).requireFree();
    }

    @Test
    void dataOfAnotherVersionNameTheWayOut() throws Exception {
        Launched launched = launch("--fresh");
        launched.await("PostgreSQL 17 up on ");
        execute(
                """
                create table flyway_schema_history (installed_rank int primary key, version varchar(50),
                    description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null,
                    checksum int, installed_by varchar(100) not null, installed_on timestamp not null default now(),
                    execution_time int not null, success boolean not null)
                """);
        execute(
                """
                insert into flyway_schema_history
                values (1, '1', 'register', 'SQL', 'V1__register.sql', 1, 'owner', now(), 1, true)
                """);

        launched.await("made by another version of the register; ./run --fresh deletes them");

        assertThat(launched.end()).isEqualTo(1);
        assertThat(launched.said()).doesNotContain("Exception");
    }

    private static Launched launch(String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(
                Jvm.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        Path said = PROJECT.resolve("said");
        var builder = new ProcessBuilder(command)
                .directory(PROJECT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BILDIRIS_"));
        builder.environment().putAll(PORTS);
        return new Launched(builder.start(), said);
    }

    /** A launcher under way and what it prints. */
    private record Launched(Process process, Path output) {
        String said() throws IOException {
            return Files.readString(output);
        }

        void await(String words) throws IOException, InterruptedException {
            Instant limit = Instant.now().plus(Duration.ofMinutes(2));
            while (!said().contains(words)) {
                assertThat(process.isAlive() && Instant.now().isBefore(limit))
                        .as(words + " in " + said())
                        .isTrue();
                Thread.sleep(100);
            }
        }

        int end() throws InterruptedException, IOException {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said()).isTrue();
            return process.exitValue();
        }

        int stop() throws InterruptedException, IOException {
            process.destroy();
            return end();
        }
    }

    /** What the launcher has started and not yet ended. */
    private static List<Long> processes() throws IOException {
        return Files.readAllLines(LAYOUT.data().resolve("processes")).stream()
                .map(line -> Long.valueOf(line.substring(0, line.indexOf(' '))))
                .filter(process -> ProcessHandle.of(process).isPresent())
                .toList();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + PORTS.get("BILDIRIS_DB_PORT") + "/" + Database.NAME,
                        Database.OWNER,
                        Database.PASSWORD);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
