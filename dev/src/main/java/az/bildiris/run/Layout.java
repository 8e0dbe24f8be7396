package az.bildiris.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders of a set of servers: the unpacked servers are shared, all written files are below its own folder. */
record Layout(Path project, Path data, Path demo, Path application) {
    private static final String KEYCLOAK = "keycloak-";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The folders of ./run. */
    static Layout ofRun(Path project) {
        return new Layout(project, project.resolve("target/run"), project.resolve("target/demo"), ear(project));
    }

    /** The same, with the application as a folder that a developer changes. */
    static Layout ofDevelopment(Path project) {
        Path application = new Exploded(project).folder();
        return new Layout(project, project.resolve("target/run"), project.resolve("target/demo"), application);
    }

    boolean isDevelopment() {
        return application.equals(new Exploded(project).folder());
    }

    /** The folders of the tests, so that they never touch the data of ./run. */
    static Layout ofTests(Path project) {
        return new Layout(
                project, project.resolve("target/verify"), project.resolve("target/verify/demo"), ear(project));
    }

    /** Whether later runs need the data; the tests begin with none. */
    boolean keepsData() {
        return !data.equals(ofTests(project).data());
    }

    private static Path ear(Path project) {
        return project.resolve("ear/target/bildiris.ear");
    }

    Path servers() {
        return project.resolve("target/servers");
    }

    Path payara() {
        return servers().resolve("payara6");
    }

    /** The newest version; older ones may still be beside it. */
    Path keycloak() {
        try (Stream<Path> entries = Files.list(servers())) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(KEYCLOAK))
                    .max(Comparator.comparing(Layout::inOrder))
                    .orElseThrow(() -> new StartFailure("no Keycloak in " + servers()));
        } catch (IOException e) {
            throw new StartFailure("the servers are not unpacked: " + servers(), e);
        }
    }

    /** The name in a form that sorts numbers by value. */
    private static String inOrder(Path folder) {
        return NUMBER.matcher(folder.getFileName().toString())
                .replaceAll(number -> "%06d".formatted(Integer.valueOf(number.group())));
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            entries.sorted(Comparator.reverseOrder()).forEach(Layout::deleteOne);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                Path target = to.resolve(from.relativize(entry).toString());
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(entry, target);
                }
            }
        }
    }

    private static void deleteOne(Path entry) {
        try {
            Files.delete(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
