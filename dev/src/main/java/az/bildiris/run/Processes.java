package az.bildiris.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Starts processes and stops all of them. It records each in a file, so that those of a killed launcher can be found.
 */
final class Processes implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private final Layout layout;
    private final Path list;
    private final List<Server> servers = new ArrayList<>();
    private boolean closed;

    Processes(Layout layout) {
        this.layout = layout;
        list = layout.data().resolve("processes");
    }

    /** Stops processes of a killed launcher; the start time guards against a reused process id. */
    void stopLeftovers(Steps steps) throws IOException {
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list)) {
                leftover(line.split(" ", 2)).ifPresent(handle -> {
                    steps.say("stopping process " + handle.pid() + ", left by an earlier run");
                    stop(handle);
                });
            }
            Files.delete(list);
        }
    }

    synchronized Server start(String name, Path folder, Map<String, String> environment, List<String> command)
            throws IOException {
        if (closed) {
            throw new StartFailure("stopped while starting");
        }
        Path log = layout.log(name);
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Server server = new Server(builder.start(), log);
        servers.add(server);
        remember(server.process().toHandle());
        return server;
    }

    /** Runs a command to its end; its output is in the log. */
    Server run(String name, Path folder, List<String> command) throws IOException, InterruptedException {
        Server server = start(name, folder, Map.of(), command);
        if (server.process().waitFor() != 0) {
            throw new StartFailure(name + " failed" + server.lastWords());
        }
        return server;
    }

    void remember(ProcessHandle handle) throws IOException {
        String line = handle.pid() + " " + started(handle) + System.lineSeparator();
        Files.writeString(list, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws IOException {
        List<Server> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(servers);
        }
        all.parallelStream().forEach(Server::stop);
        Files.deleteIfExists(list);
    }

    /** Stops a process tree; descendants are collected first, since they cannot be found after their parents' end. */
    static void stop(ProcessHandle root) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(root), root.descendants()).toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(Processes::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> leftover(String... pidAndStart) {
        return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                .filter(handle -> started(handle).equals(pidAndStart[1]));
    }

    private static String started(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("?");
    }
}
