package az.bildiris.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** PostgreSQL with a persistent folder, the roles of the application and the one of the server's jobs. */
final class Database implements AutoCloseable {
    static final String NAME = "bildiris";
    static final String OWNER = "bildiris_owner";
    static final String APPLICATION = "bildiris_app";
    /** The role that adds to the register. */
    static final String INTAKE = "bildiris_intake";

    static final String STAFF = "bildiris_staff";
    /** The role that chains the audit trail. */
    static final String SEALER = "bildiris_sealer";
    /** The role of the server's job repository, which makes its own tables. */
    static final String BATCH = "bildiris_batch";

    static final String BATCH_SCHEMA = "batch";
    static final String PASSWORD = "demo";
    private static final String LIMITS = " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls ";

    private final Layout layout;
    private final int port;
    private final Path data;
    private final Path made;
    private EmbeddedPostgres postgres;
    private boolean closed;

    Database(Layout layout, int port) {
        this.layout = layout;
        this.port = port;
        data = layout.data().resolve("postgres");
        made = layout.data().resolve("postgres.made");
    }

    synchronized void start(Processes processes) throws IOException, SQLException {
        if (closed) {
            throw new StartFailure("stopped while starting");
        }
        // A start that was cut off within initdb leaves a folder that no server accepts.
        if (!Files.exists(made)) {
            Layout.delete(data);
        }
        postgres = launch();
        processes.remember(postmaster());
        createRolesAndDatabase();
        createLaterRoles();
        createJobRepository();
        Files.writeString(made, "");
    }

    /** Deletes the data; the next start makes an empty database. */
    void forget() throws IOException {
        Files.deleteIfExists(made);
    }

    private EmbeddedPostgres launch() throws IOException {
        Path log = layout.log("postgres");
        Files.createDirectories(log.getParent());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        layout.servers().resolve("postgres").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setPort(port)
                .setLocaleConfig("locale", "C.UTF-8")
                // Texts are compared by bytes, without calls of the C library.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // zonky presets both to off, with which a crash of the machine could lose committed data.
                .setServerConfig("fsync", layout.keepsData() ? "on" : "off")
                .setServerConfig("synchronous_commit", "on")
                // For a register of millions; PostgreSQL's presets are for a few hundred thousand rows.
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                // There is no replica, so a rebuilt index need not be in the log.
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("hba_file", accessRules().toString())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** The superuser of this disposable server needs no password on loopback; the application's roles do. */
    private Path accessRules() throws IOException {
        Path rules = layout.data().resolve("pg_hba.conf");
        return Files.write(
                rules,
                List.of(
                        "host all postgres 127.0.0.1/32 trust",
                        "host " + NAME + " " + String.join(",", OWNER, APPLICATION, INTAKE, STAFF, SEALER, BATCH)
                                + " 127.0.0.1/32 scram-sha-256"));
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private void createRolesAndDatabase() throws SQLException {
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            if (statement
                    .executeQuery("select 1 from pg_database where datname = '" + NAME + "'")
                    .next()) {
                return;
            }
            statement.execute("create role " + OWNER + LIMITS + "password '" + PASSWORD + "'");
            statement.execute("create role " + APPLICATION + LIMITS + "password '" + PASSWORD + "'");
            statement.execute("create database " + NAME + " owner " + OWNER);
            statement.execute("revoke all on database " + NAME + " from public");
            statement.execute("grant connect on database " + NAME + " to " + APPLICATION);
        }
    }

    private void createLaterRoles() throws SQLException {
        try (Connection superuser = postgres.getDatabase("postgres", NAME).getConnection();
                Statement statement = superuser.createStatement()) {
            for (String role : List.of(INTAKE, STAFF, SEALER)) {
                createRole(statement, role);
            }
        }
    }

    private void createJobRepository() throws SQLException {
        try (Connection superuser = postgres.getDatabase("postgres", NAME).getConnection();
                Statement statement = superuser.createStatement()) {
            if (createRole(statement, BATCH)) {
                statement.execute("create schema " + BATCH_SCHEMA + " authorization " + BATCH);
            }
        }
    }

    /** Creates a role, which data of an earlier version may lack. */
    private static boolean createRole(Statement statement, String role) throws SQLException {
        if (statement
                .executeQuery("select 1 from pg_roles where rolname = '" + role + "'")
                .next()) {
            return false;
        }
        statement.execute("create role " + role + LIMITS + "password '" + PASSWORD + "'");
        statement.execute("grant connect on database " + NAME + " to " + role);
        return true;
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + NAME;
    }

    Connection connectAsOwner() throws SQLException {
        return connectAs(OWNER);
    }

    Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, PASSWORD);
    }

    /** Stops the server in an orderly way, does something without it, and starts it again on the same data. */
    synchronized void away(Processes processes, Callable<?> meanwhile) throws Exception {
        postgres.close();
        try {
            meanwhile.call();
        } finally {
            postgres = launch();
            processes.remember(postmaster());
        }
    }

    /** Waits for a running start: PostgreSQL has no process id before it is up. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (postgres != null) {
            postgres.close();
        }
    }
}
