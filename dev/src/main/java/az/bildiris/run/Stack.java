package az.bildiris.run;

import az.bildiris.demo.DemoData;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** PostgreSQL, Keycloak and Payara: started at once, and always stopped together. */
public final class Stack implements AutoCloseable {
    private final Layout layout;
    private final Steps steps;
    private final Ports ports;
    private final Processes processes;
    private final Database database;
    private final Portal portal;
    private final ApplicationServer server;
    private CompletableFuture<Void> keycloak;
    private FileChannel lock;

    Stack(Layout layout, Ports ports, Steps steps) {
        this.layout = layout;
        this.steps = steps;
        this.ports = ports;
        processes = new Processes(layout);
        database = new Database(layout, ports.database());
        portal = new Portal(layout, ports, processes);
        server = new ApplicationServer(layout, ports, processes);
    }

    /** The servers of the tests, which deploy their own archives on an empty database. */
    public static Stack ofTests(Path project) throws IOException {
        var stack = new Stack(Layout.ofTests(project), Ports.fromEnvironment(System::getenv), new Steps(System.out));
        stack.claim();
        stack.database.forget();
        Files.deleteIfExists(stack.anchors());
        stack.portal.alsoPlay("sima");
        return stack;
    }

    /** Locks the folder: two launchers in one folder would destroy each other's data. */
    void claim() throws IOException {
        Files.createDirectories(layout.data());
        lock = FileChannel.open(
                layout.data().resolveSibling(layout.data().getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new StartFailure("already running, with its data in " + layout.data());
        }
        processes.stopLeftovers(steps);
        ports.requireFree();
    }

    /** Deletes the data of earlier runs. */
    void forget() throws IOException {
        Layout.delete(layout.data());
        Layout.delete(layout.demo());
        Files.createDirectories(layout.data());
    }

    /** Starts all servers, and the application if requested; without it, Keycloak may still be starting. */
    public void start(boolean withApplication) throws Exception {
        if (withApplication) {
            portal.archiveClasses();
            if (!layout.isDevelopment()) {
                server.archiveClasses(); // its JVM writes none when classes may change
            }
        }
        DemoData.certify(layout.demo());
        var postgres = together("PostgreSQL 17 up on " + ports.database(), () -> database.start(processes));
        // Signing takes both cores, so starting a server beside it would slow both.
        DemoData.prepare(layout.demo(), steps::say);
        keycloak = together("Keycloak up on " + ports.portal(), portal::start);
        boolean empty = server.prepare();
        join(postgres);
        steps.timed("Payara up on " + ports.http(), () -> server.start(environment(), withApplication && empty));
        if (withApplication) {
            steps.timed(empty ? "application deployed" : "application loaded", server::awaitApplication);
            server.keep();
        }
        if (withApplication) {
            join(keycloak);
            awaitTakeover();
        }
    }

    /** Deploys the shipped EAR on servers started without it. */
    public void deploy() throws Exception {
        steps.timed("application deployed", server::deploy);
        join(keycloak);
        awaitTakeover();
    }

    /** Deploys the application as {@code ./run --dev} shows it, in place of the EAR that ships. */
    public void deployForDevelopers() throws Exception {
        var exploded = new Exploded(layout.project(), layout.data().resolve("bildiris"));
        exploded.make();
        steps.timed("application deployed for developers", () -> server.deploy(exploded.folder()));
    }

    /** Follows the developer's changes until the server ends. */
    void followChanges() throws Exception {
        new Editing(new Exploded(layout.project()), layout, server, steps).follow();
    }

    private void awaitTakeover() throws Exception {
        new Takeover(database, steps).await(takeover());
    }

    void withoutDatabase(Callable<?> meanwhile) throws Exception {
        database.away(processes, meanwhile);
    }

    Connection application() throws SQLException {
        return database.connectAs(Database.APPLICATION);
    }

    Connection intake() throws SQLException {
        return database.connectAs(Database.INTAKE);
    }

    Connection staff() throws SQLException {
        return database.connectAs(Database.STAFF);
    }

    Connection sealer() throws SQLException {
        return database.connectAs(Database.SEALER);
    }

    String databaseUrl() {
        return database.url();
    }

    Path anchors() {
        return layout.data().resolve("audit-anchors");
    }

    Connection jobRepository() throws SQLException {
        return database.connectAs(Database.BATCH);
    }

    Path demo() {
        return layout.demo();
    }

    void killApplicationServer() throws InterruptedException {
        server.kill();
    }

    long applicationServer() {
        return server.pid();
    }

    void startApplicationServerAgain() throws Exception {
        steps.timed("Payara up again", () -> server.start(environment(), false));
        awaitApplication();
    }

    /**
     * Starts Payara again with these settings in place of the usual ones. It does not wait for the application, which
     * may answer at another address.
     */
    void startApplicationServerAgain(Map<String, String> settings) throws Exception {
        var all = new HashMap<>(environment());
        all.putAll(settings);
        steps.timed("Payara up again", () -> server.start(all, false));
    }

    void awaitApplication() throws Exception {
        steps.timed("application loaded again", server::awaitApplication);
    }

    Connection database() throws SQLException {
        return database.connectAsOwner();
    }

    Connection superuser() throws SQLException {
        return database.connectAsSuperuser();
    }

    boolean isAlive() {
        return server.isAlive();
    }

    String url() {
        return server.url();
    }

    private Path takeover() {
        return layout.demo().resolve("takeover");
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("BILDIRIS_DB_URL", database.url()),
                Map.entry("BILDIRIS_DB_USER", Database.APPLICATION),
                Map.entry("BILDIRIS_DB_PASSWORD", Database.PASSWORD),
                Map.entry("BILDIRIS_DB_OWNER_USER", Database.OWNER),
                Map.entry("BILDIRIS_DB_OWNER_PASSWORD", Database.PASSWORD),
                Map.entry("BILDIRIS_DB_INTAKE_USER", Database.INTAKE),
                Map.entry("BILDIRIS_DB_INTAKE_PASSWORD", Database.PASSWORD),
                Map.entry("BILDIRIS_DB_STAFF_USER", Database.STAFF),
                Map.entry("BILDIRIS_DB_STAFF_PASSWORD", Database.PASSWORD),
                Map.entry("BILDIRIS_DB_SEALER_USER", Database.SEALER),
                Map.entry("BILDIRIS_DB_SEALER_PASSWORD", Database.PASSWORD),
                Map.entry("BILDIRIS_DB_BATCH_USER", Database.BATCH),
                Map.entry("BILDIRIS_DB_BATCH_PASSWORD", Database.PASSWORD),
                Map.entry("BILDIRIS_HASH_SECRET", Database.PASSWORD),
                Map.entry("BILDIRIS_WORK_DIR", layout.data().resolve("work").toString()),
                Map.entry("BILDIRIS_AUDIT_ANCHORS", anchors().toString()),
                Map.entry("BILDIRIS_AUDIT_ANCHOR_SECONDS", "1"),
                Map.entry("BILDIRIS_HEALTH_PORT", "" + ports.health()),
                Map.entry("BILDIRIS_BASE_URL", "http://localhost:" + ports.http()),
                Map.entry("BILDIRIS_OIDC_PROVIDER_URI", portal.provider()),
                Map.entry("BILDIRIS_OIDC_CLIENT_ID", Portal.CLIENT),
                Map.entry("BILDIRIS_OIDC_CLIENT_SECRET", Portal.CLIENT_SECRET),
                Map.entry(
                        "BILDIRIS_TRUST_ANCHORS", layout.demo().resolve("trust").toString()),
                Map.entry("BILDIRIS_CRL_DIR", layout.demo().resolve("crl").toString()),
                Map.entry("BILDIRIS_TAKEOVER_DIR", takeover().toString()),
                Map.entry("BILDIRIS_MINISTRY_VOEN", DemoData.MINISTRY_VOEN),
                Map.entry("BILDIRIS_TAX_AUTHORITY_VOEN", DemoData.TAX_AUTHORITY_VOEN));
    }

    private CompletableFuture<Void> together(String done, Steps.Step step) {
        return CompletableFuture.runAsync(() -> {
            try {
                steps.timed(done, step);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }

    private static void join(CompletableFuture<Void> step) throws Exception {
        try {
            step.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public void close() throws IOException {
        processes.close();
        database.close();
        if (lock != null) {
            lock.close();
        }
    }
}
