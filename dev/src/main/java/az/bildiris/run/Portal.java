package az.bildiris.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keycloak as the state portal: the realm of the demo people, with the portal's theme. */
final class Portal {
    static final String CLIENT = "bildiris-web";
    static final String CLIENT_SECRET = "demo";
    private static final String BUILD = "--db=dev-file --health-enabled=true --https-client-auth=request"
            + " --features-disabled=account,ciba,device-flow,impersonation,kerberos,organization,par,web-authn,passkeys";
    /**
     * Keeps people's names and FİN out of Keycloak's log; the realm's events have the same for those who may read them.
     */
    private static final String SILENT = " --log-level=info,org.keycloak.events:off"
            + ",org.keycloak.authentication.authenticators.x509:off,org.keycloak.authentication.authenticators.broker:off";

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Layout layout;
    private final Ports ports;
    private final Processes processes;
    private final Path home;
    private final ClassArchive classes;
    private boolean archive;
    private final List<String> realms = new ArrayList<>(List.of("egov"));

    Portal(Layout layout, Ports ports, Processes processes) {
        this.layout = layout;
        this.ports = ports;
        this.processes = processes;
        home = layout.data().resolve("portal");
        classes = new ClassArchive(home.resolve("classes.jsa"));
    }

    /** Makes the class archive for later starts. */
    void archiveClasses() {
        archive = true;
    }

    void start() throws IOException, InterruptedException {
        build();
        prepareHome();
        importRealmsAnewIfChanged();
        Server server = processes.start(
                "keycloak",
                home,
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "demo"),
                java("start --optimized --import-realm --cache=local --http-enabled=true --http-host=127.0.0.1"
                        + " --http-port=" + ports.portal()
                        + " --http-management-port=" + ports.portalManagement()
                        + " --http-management-scheme=http"
                        + SILENT
                        + tls()
                        + " --hostname=" + url()));
        if (!Waiting.until(LIMIT, server, () -> Waiting.answers(provider() + "/.well-known/openid-configuration"))) {
            throw new StartFailure("Keycloak did not start" + server.lastWords());
        }
        classes.up();
    }

    /** Address of the port on which browsers are asked for a certificate; the issuer stays that of the other port. */
    private String tls() {
        Path keys = layout.demo().resolve("portal");
        return " --https-port=" + ports.portalTls()
                + " --https-key-store-file=" + keys.resolve("server.p12")
                + " --https-key-store-password=demo"
                + " --https-trust-store-file=" + keys.resolve("trust.p12")
                + " --https-trust-store-password=demo";
    }

    /** Adds another realm of the resources, which acts as a provider for signing in. */
    void alsoPlay(String realm) {
        realms.add(realm);
    }

    String provider() {
        return url() + "/realms/egov";
    }

    private String url() {
        return "http://localhost:" + ports.portal();
    }

    /** Builds Keycloak once for all sets of servers, which saves half of every later start. */
    private void build() throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(
                        layout.servers().resolve("keycloak.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Stamp.Value built =
                    new Stamp(layout.keycloak().resolve("built")).with(BUILD).value();
            if (lock.isValid() && !built.matches()) {
                prepareHome();
                processes.run("keycloak-build", home, java("build " + BUILD));
                built.keep();
            }
        }
    }

    /** Makes a home beside the shared libraries, so that tests and ./run have separate users. */
    private void prepareHome() throws IOException {
        Path lib = home.resolve("lib");
        if (!Files.isSymbolicLink(lib)) {
            Layout.delete(home);
            Files.createDirectories(home.resolve("providers"));
            Layout.copy(layout.keycloak().resolve("conf"), home.resolve("conf"));
            Files.createSymbolicLink(lib, layout.keycloak().resolve("lib"));
        }
        if (!Files.isSymbolicLink(home.resolve("crl"))) {
            Files.createSymbolicLink(home.resolve("crl"), layout.demo().resolve("crl"));
        }
        Layout.delete(home.resolve("themes"));
        Layout.copy(layout.project().resolve("dev/src/main/portal/theme"), home.resolve("themes"));
    }

    private void importRealmsAnewIfChanged() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (String realm : realms) {
            texts.put(realm, realm(realm));
        }
        Stamp.Value imported =
                new Stamp(home.resolve("data/imported")).with(texts).value();
        if (!imported.matches()) {
            Layout.delete(home.resolve("data"));
            Path folder = Files.createDirectories(home.resolve("data/import"));
            for (var text : texts.entrySet()) {
                Files.writeString(folder.resolve(text.getKey() + "-realm.json"), text.getValue());
            }
            imported.keep();
        }
    }

    private String realm(String name) throws IOException {
        Path file = layout.project().resolve("dev/src/main/portal/" + name + "-realm.json");
        String text = Files.readString(file)
                .replace("${BILDIRIS_BASE_URL}", "http://localhost:" + ports.http())
                .replace("${BILDIRIS_PORTAL_URL}", url())
                .replace("${BILDIRIS_PORTAL_TLS_URL}", "https://localhost:" + ports.portalTls())
                .replace("${BILDIRIS_OIDC_CLIENT_SECRET}", CLIENT_SECRET);
        return Brokers.configured(text, System::getenv);
    }

    /**
     * The command that bin/kc.sh would run, without the shell; with the first compiler alone it starts a third faster.
     */
    private List<String> java(String arguments) throws IOException {
        var command = new ArrayList<>(List.of(Jvm.java(), "-Xms128m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m"));
        command.addAll(Jvm.QUICK_START);
        if (archive && arguments.startsWith("start")) {
            command.addAll(classes.options());
        }
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.addAll(List.of("-Dpicocli.disable.closures=true", "-Dkc.home.dir=" + home));
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(
                List.of("-cp", layout.keycloak().resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments.split(" ", -1)));
        return command;
    }
}
