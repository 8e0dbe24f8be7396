package az.bildiris.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** Payara with a domain of its own; the domain is made anew only when the EAR or a setting has changed. */
final class ApplicationServer {
    private static final String DOMAIN = "bildiris";
    private static final String MAIN = "com.sun.enterprise.glassfish.bootstrap.ASMain";
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration DEPLOY_LIMIT = Duration.ofMinutes(4);

    private final Layout layout;
    private final Ports ports;
    private final Processes processes;
    private final Path domain;
    private final ClassArchive classes;
    private boolean archive;
    private Server server;
    private Stamp.Value made;

    ApplicationServer(Layout layout, Ports ports, Processes processes) {
        this.layout = layout;
        this.ports = ports;
        this.processes = processes;
        domain = layout.data().resolve("domains").resolve(DOMAIN);
        classes = new ClassArchive(domain.resolve("classes.jsa"));
    }

    /** True if the domain was made anew and so holds no application yet. */
    boolean prepare() throws IOException, InterruptedException {
        Path template = layout.payara().resolve("glassfish/domains/domain1");
        String settings = new DomainXml(template.resolve("config/domain.xml")).tailored(ports);
        made = new Stamp(layout.data().resolve("domain.made"))
                .with(settings)
                .with(Jvm.java())
                .with(layout.project())
                .with(layout.application())
                .withFile(layout.project().resolve("ear/target/bildiris.ear"))
                .value();
        if (made.matches()) {
            return false;
        }
        emptyDomain();
        Layout.copy(template, domain);
        Files.delete(domain.resolve("docroot/index.html"));
        Files.writeString(domain.resolve("config/domain.xml"), settings);
        // The pool of the job repository is the server's own, so it does not see the EAR's libraries.
        Path driver = Jvm.libraryOf(Driver.class);
        Files.copy(driver, Files.createDirectories(domain.resolve("lib")).resolve(driver.getFileName()));
        writeCommand();
        return true;
    }

    /**
     * Empties the domain except the cache of Payara's own modules: filling it takes seconds and depends on Payara
     * alone.
     */
    private void emptyDomain() throws IOException {
        Files.createDirectories(domain);
        try (Stream<Path> entries = Files.list(domain)) {
            for (Path entry :
                    entries.filter(entry -> !entry.endsWith("osgi-cache")).toList()) {
                Layout.delete(entry);
            }
        }
    }

    /** Stores Payara's own start command; running it directly saves a JVM that only watches another. */
    private void writeCommand() throws IOException, InterruptedException {
        Server dump = asadmin(
                "payara-command",
                "start-domain",
                "--domaindir",
                domain.getParent().toString(),
                "--dry-run",
                DOMAIN);
        List<String> lines = Files.readAllLines(dump.log());
        List<String> command = lines.subList(1, lines.indexOf(""));
        Files.write(layout.data().resolve("payara-command"), command);
    }

    /** Makes the class archive for later starts with the same application. */
    void archiveClasses() {
        archive = true;
    }

    /** Starts the server, twice if necessary: under load a first start has been seen to deadlock. */
    void start(Map<String, String> environment, boolean withApplication) throws IOException, InterruptedException {
        List<String> command = command(withApplication);
        for (int attempt = 1; attempt <= 2; attempt++) {
            server = processes.start("payara", domain, environment, command);
            if (Waiting.until(START_LIMIT, server, () -> server.hasLogged("startup time :"))) {
                return;
            }
            server.stop();
        }
        throw new StartFailure("Payara did not start" + server.lastWords());
    }

    private List<String> command(boolean withApplication) throws IOException {
        var command = new ArrayList<>(Files.readAllLines(layout.data().resolve("payara-command")));
        command.set(command.indexOf("-read-stdin") + 1, "false");
        command.addAll(command.indexOf(MAIN), Jvm.QUICK_START);
        command.addAll(command.indexOf(MAIN), archive ? classes.options() : List.of());
        command.addAll(
                command.indexOf(MAIN), layout.isDevelopment() ? List.of(HotSwap.option(ports.debugger())) : List.of());
        command.addAll(command.indexOf(MAIN), Jvm.extra());
        if (withApplication) {
            Path commands = layout.data().resolve("postboot");
            Files.writeString(commands, "deploy --name bildiris --force=true " + layout.application() + "\n");
            command.addAll(List.of("-postbootcommandfile", commands.toString()));
        }
        return command;
    }

    void deploy() throws IOException, InterruptedException {
        deploy(layout.application());
    }

    /** Deploys this archive or folder in place of whatever is deployed. */
    void deploy(Path application) throws IOException, InterruptedException {
        asadmin(
                "deploy",
                "--port",
                "" + ports.admin(),
                "deploy",
                "--name",
                "bildiris",
                "--force=true",
                application.toString());
        awaitApplication();
    }

    /** Puts changed methods into the running server; false if it has to deploy again instead. */
    boolean swap(Map<String, byte[]> classes) {
        return new HotSwap(ports.debugger()).swap(classes);
    }

    /** Redeploys by the server's own HTTP command, without a JVM to send it. */
    void redeploy() throws IOException, InterruptedException {
        String answer =
                Waiting.command(ports.admin(), "deploy?name=bildiris&force=true&DEFAULT=" + layout.application());
        if (!answer.contains("SUCCESS")) {
            throw new StartFailure("not deployed: " + answer);
        }
    }

    void awaitApplication() throws IOException, InterruptedException {
        if (!Waiting.until(DEPLOY_LIMIT, server, this::applicationAnswers)) {
            throw new StartFailure("the application does not answer on " + url() + server.lastWords());
        }
    }

    long pid() {
        return server.process().pid();
    }

    /** Kills the server without an orderly shutdown. */
    void kill() throws InterruptedException {
        server.process().destroyForcibly().waitFor();
    }

    /** Marks the domain as complete, so that later starts reuse it. */
    void keep() throws IOException {
        made.keep();
        classes.up();
    }

    String url() {
        return "http://localhost:" + ports.http() + "/";
    }

    boolean isAlive() {
        return server.isAlive();
    }

    private boolean applicationAnswers() throws IOException, InterruptedException {
        if (server.hasLogged("Migrations have failed validation")) {
            throw new StartFailure("the data in " + layout.data()
                    + " were made by another version of the register; ./run --fresh deletes them and starts anew");
        }
        if (server.hasLogged("PlainTextActionReporterFAILURE") || server.hasLogged("Exception while loading the app")) {
            throw new StartFailure("the application could not be deployed" + server.lastWords());
        }
        return Waiting.answers(url());
    }

    private Server asadmin(String name, String... arguments) throws IOException, InterruptedException {
        Path cli = layout.payara().resolve("glassfish/lib/client/appserver-cli.jar");
        var command = new ArrayList<>(List.of(Jvm.java(), "-Xmx128m"));
        command.addAll(Jvm.QUICK_START);
        command.addAll(List.of("-jar", cli.toString()));
        command.addAll(List.of(arguments));
        return processes.run(name, layout.data(), command);
    }
}
