package az.bildiris.qa;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures a first start of ./run after the build, and later ones with its data, by the parts that it prints. It
 * compares them with bare servers of the same distributions, started at the same time as in ./run: Payara by asadmin
 * with an empty domain, and Keycloak built and then started without a realm. No other server of ours may run. The bare
 * servers have their presets, but listen on loopback only, without the parts that would open other ports (Payara's data
 * grid, Keycloak's cluster).
 */
public final class StartBench {
    private static final Path FOLDER = Path.of("target/start").toAbsolutePath();
    private static final Path SERVERS = Path.of("target/servers").toAbsolutePath();
    private static final Path PAYARA = SERVERS.resolve("payara6");
    private static final Path KEYCLOAK = FOLDER.resolve("keycloak");
    private static final Path DOMAIN = FOLDER.resolve("domains/bare");
    private static final int PORTS = 26000;
    private static final int PORTAL = 26200;
    private static final Pattern PART = Pattern.compile("\\] (.+?)(?: on \\d+)?  \\((\\d+\\.\\d) s\\)");
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Figures figures = new Figures();

    private StartBench() {}

    /** Arguments: repetitions of the warm starts, the file for the figures. */
    public static void main(String... arguments) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(StartBench::leaveNothing, "stop"));
        var bench = new StartBench();
        bench.run(Integer.parseInt(arguments[0]));
        bench.figures.keep(Path.of(arguments[1]));
    }

    private void run(int times) throws Exception {
        tell("cold", "./run --fresh", List.of(ours("--fresh")));
        prepareBare();
        List<Map<String, Double>> warm = new ArrayList<>();
        List<Map<String, Double>> bare = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            warm.add(ours());
            bare.add(bare());
        }
        tell("warm", "./run again", warm);
        tell("bare", "bare servers side by side", bare);
        var ratios = new double[times];
        Arrays.setAll(ratios, i -> warm.get(i).get("ready") / bare.get(i).get("ready"));
        Arrays.sort(ratios);
        figures.add(
                "start.bare",
                "./run warm to Ready ÷ bare Payara and bare Keycloak, side by side",
                ratios[times / 2],
                ratios[0],
                ratios[times - 1],
                "",
                "≤ 1.3",
                "the application is loaded after Payara is up");
    }

    /** Seconds of each part by its name; "ready" is the total. */
    private static Map<String, Double> ours(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of("./run"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("BILDIRIS_JVM_OPTIONS");
        Map<String, Double> parts = new LinkedHashMap<>();
        long begun = System.nanoTime();
        Process run = builder.start();
        try (var said = run.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                PART.matcher(line).results().forEach(part -> parts.put(part.group(1), Double.valueOf(part.group(2))));
                if (line.startsWith("Ready: ")) {
                    parts.put("ready", seconds(begun));
                    run.toHandle().destroy();
                }
            }
        }
        run.waitFor();
        if (!parts.containsKey("ready")) {
            throw new IllegalStateException("./run did not start");
        }
        return parts;
    }

    private void prepareBare() throws IOException, InterruptedException {
        delete(FOLDER);
        Files.createDirectories(FOLDER);
        end(command("cp", "-r", distribution().toString(), KEYCLOAK.toString()));
        end(keycloak("build"));
        end(asadmin("create-domain", "--nopassword", "--portbase", "" + PORTS));
        Path settings = DOMAIN.resolve("config/domain.xml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("0.0.0.0", "127.0.0.1")
                        .replace(";AUTO_SERVER=TRUE", "")
                        .replace(
                                "<hazelcast-config-specific-configuration",
                                "<hazelcast-config-specific-configuration enabled=\"false\""));
        // The work of a first start does not belong to a warm one.
        bare();
    }

    private static Path distribution() throws IOException {
        try (Stream<Path> servers = Files.list(SERVERS)) {
            return servers.filter(server -> server.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Map<String, Double> bare() throws IOException, InterruptedException {
        Map<String, Double> parts = new LinkedHashMap<>();
        long begun = System.nanoTime();
        Process payara = asadmin("start-domain").start();
        Process keycloak = keycloak(
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + PORTAL,
                        "--hostname-strict=false")
                .start();
        while (parts.size() < 2) {
            if (seconds(begun) > LIMIT.toSeconds()) {
                throw new IllegalStateException("bare servers did not start: " + parts + ", see " + FOLDER);
            }
            if (!payara.isAlive() && payara.exitValue() == 0) {
                parts.putIfAbsent("Payara up", seconds(begun));
            }
            if (!parts.containsKey("Keycloak up") && answers("http://localhost:" + PORTAL + "/realms/master")) {
                parts.put("Keycloak up", seconds(begun));
            }
            Thread.sleep(100);
        }
        parts.put("ready", seconds(begun));
        stop(keycloak.toHandle());
        end(asadmin("stop-domain"));
        return parts;
    }

    private static ProcessBuilder keycloak(String... arguments) {
        var command = new ArrayList<String>(
                List.of("bash", KEYCLOAK.resolve("bin/kc.sh").toString()));
        command.addAll(List.of(arguments));
        return command(command.toArray(String[]::new));
    }

    private static ProcessBuilder asadmin(String command, String... options) {
        var all = new ArrayList<String>(List.of(
                "sh",
                PAYARA.resolve("bin/asadmin").toString(),
                command,
                "--domaindir",
                DOMAIN.getParent().toString()));
        all.addAll(List.of(options));
        all.add(DOMAIN.getFileName().toString());
        return command(all.toArray(String[]::new));
    }

    /** A command with the JDK of this JVM and its output in a file of the folder. */
    private static ProcessBuilder command(String... command) {
        File log = FOLDER.resolve("log").toFile();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        return builder;
    }

    private static void end(ProcessBuilder command) throws IOException, InterruptedException {
        if (command.start().waitFor() != 0) {
            throw new IllegalStateException(command.command() + " failed; see " + FOLDER.resolve("log"));
        }
    }

    /** Stops a process with its descendants, which are collected first, since they cannot be found after its end. */
    private static void stop(ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process)).toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> one.onExit().orTimeout(60, TimeUnit.SECONDS).join());
    }

    /** Stops Payara, which continues without the command that has started it. */
    private static void leaveNothing() {
        Path pid = DOMAIN.resolve("config/pid");
        try {
            Stream<ProcessHandle> payara = Files.exists(pid)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).stream()
                    : Stream.empty();
            Stream.concat(payara, ProcessHandle.current().descendants()).forEach(ProcessHandle::destroy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers(String url) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void tell(String id, String what, List<Map<String, Double>> starts) {
        for (String part : starts.get(0).keySet()) {
            double[] seconds = starts.stream()
                    .mapToDouble(start -> start.get(part))
                    .sorted()
                    .toArray();
            figures.add(
                    "start." + id + "." + part.replaceAll("[^A-Za-z]+", "-"),
                    what + ": " + part,
                    seconds[seconds.length / 2],
                    seconds[0],
                    seconds[seconds.length - 1],
                    "s",
                    "",
                    "");
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
