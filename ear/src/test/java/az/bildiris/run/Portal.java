package az.bildiris.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak in the part of the state portal: the realm of the demo people, with the portal's look. */
final class Portal {
    static final String CLIENT = "bildiris-web";
    static final String CLIENT_SECRET = "demo";
    private static final String BUILD = "--db=dev-file --health-enabled=true"
            + " --features-disabled=account,ciba,device-flow,impersonation,kerberos,organization,par,web-authn,passkeys";
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Layout layout;
    private final Ports ports;
    private final Processes processes;
    private final Path home;

    Portal(Layout layout, Ports ports, Processes processes) {
        this.layout = layout;
        this.ports = ports;
        this.processes = processes;
        home = layout.data().resolve("portal");
    }

    void start() throws IOException, InterruptedException {
        build();
        prepareHome();
        importRealmAnewIfChanged();
        Server server = processes.start(
                "keycloak",
                home,
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "demo"),
                java("start --optimized --import-realm --cache=local --http-enabled=true --http-host=127.0.0.1"
                        + " --http-port=" + ports.portal()
                        + " --http-management-port=" + ports.portalManagement()
                        + " --hostname=" + url()));
        if (!Waiting.until(LIMIT, server, () -> Waiting.answers(provider() + "/.well-known/openid-configuration"))) {
            throw new StartFailure("Keycloak did not start" + server.lastWords());
        }
    }

    String provider() {
        return url() + "/realms/egov";
    }

    private String url() {
        return "http://localhost:" + ports.portal();
    }

    /** Fixes the build options once for all sets of servers, which saves half of every later start. */
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

    /** A home of its own beside the shared libraries, so that tests and ./run keep their people apart. */
    private void prepareHome() throws IOException {
        Path lib = home.resolve("lib");
        if (!Files.isSymbolicLink(lib)) {
            Layout.delete(home);
            Files.createDirectories(home.resolve("providers"));
            Layout.copy(layout.keycloak().resolve("conf"), home.resolve("conf"));
            Files.createSymbolicLink(lib, layout.keycloak().resolve("lib"));
        }
        Layout.delete(home.resolve("themes"));
        Layout.copy(layout.project().resolve("ear/src/test/portal-theme"), home.resolve("themes"));
    }

    private void importRealmAnewIfChanged() throws IOException {
        String realm = Files.readString(layout.project().resolve("ear/src/test/resources/portal/egov-realm.json"))
                .replace("${BILDIRIS_BASE_URL}", "http://localhost:" + ports.http())
                .replace("${BILDIRIS_OIDC_CLIENT_SECRET}", CLIENT_SECRET);
        Stamp.Value imported =
                new Stamp(home.resolve("data/imported")).with(realm).value();
        if (!imported.matches()) {
            Layout.delete(home.resolve("data"));
            Files.createDirectories(home.resolve("data/import"));
            Files.writeString(home.resolve("data/import/egov-realm.json"), realm);
            imported.keep();
        }
    }

    /** What bin/kc.sh would run, without the shell in between; the first compiler alone starts a third faster. */
    private List<String> java(String arguments) {
        var command = new ArrayList<>(List.of(Jvm.java(), "-Xms128m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m"));
        command.addAll(Jvm.QUICK_START);
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
