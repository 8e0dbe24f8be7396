package az.bildiris.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Follows what a developer changes: pages and words are seen at once, Java is compiled and deployed again. */
final class Editing {
    private static final long PAUSE_MS = 200;

    private final Exploded application;
    private final ApplicationServer server;
    private final Compilation compilation;
    private final Steps steps;
    private Map<Path, FileTime> known;

    Editing(Exploded application, Layout layout, ApplicationServer server, Steps steps) throws IOException {
        this.application = application;
        this.server = server;
        this.steps = steps;
        compilation = new Compilation(application, layout.payara());
        known = times();
    }

    void follow() throws Exception {
        while (server.isAlive()) {
            Thread.sleep(PAUSE_MS);
            List<Path> changed = changed();
            if (!changed.isEmpty()) {
                take(changed);
            }
        }
    }

    /** A developer's mistake ends nothing: the next change may mend it. */
    private void take(List<Path> changed) throws Exception {
        try {
            boolean anew = false;
            for (Path file : changed) {
                anew |= put(file);
            }
            if (!swapped(changed) || anew) {
                compileAll(changed);
                steps.timed("deployed again", server::redeploy);
            }
        } catch (StartFailure | IOException e) {
            steps.say(e.getMessage());
        }
    }

    /** Compiles what has changed and puts it into the running server; true as well if no Java has changed. */
    private boolean swapped(List<Path> changed) throws Exception {
        boolean swapped = true;
        for (Sources module : Sources.values()) {
            List<Path> sources = changed.stream()
                    .filter(in(application.java(module)))
                    .filter(Compilation::isShipped)
                    .toList();
            if (!sources.isEmpty()) {
                long began = System.nanoTime();
                swapped &= server.swap(compilation.compile(module, sources));
                steps.say((swapped ? "taken over: " : "of another shape: ") + sources.size() + " sources of "
                        + module.folder()
                        + String.format(Locale.ROOT, "  (%.1f s)", (System.nanoTime() - began) / 1e9));
            }
        }
        return swapped;
    }

    /** Each module with a change, and what is above it, which may have been compiled against the old. */
    private void compileAll(List<Path> changed) throws Exception {
        boolean below = false;
        for (Sources module : Sources.values()) {
            if (below || changed.stream().anyMatch(in(application.java(module)))) {
                steps.timed(
                        "compiled " + module.folder(), () -> compilation.compile(module, compilation.sources(module)));
            }
            below |= module == Sources.EJB && changed.stream().anyMatch(in(application.java(module)));
        }
    }

    /** Puts a page or a resource into its place; true if the server only reads it when it deploys. */
    private boolean put(Path file) throws IOException {
        if (in(application.web()).test(file)) {
            application.update(file);
            steps.say("changed: " + application.project().relativize(file));
            return file.endsWith("WEB-INF/web.xml") || file.endsWith("WEB-INF/faces-config.xml");
        }
        for (Sources module : Sources.values()) {
            Path resources = application.resources(module);
            if (in(resources).test(file)) {
                Exploded.put(
                        file,
                        application
                                .classes(module)
                                .resolve(resources.relativize(file).toString()));
                steps.say("changed: " + application.project().relativize(file));
                return !file.toString().endsWith(".properties");
            }
        }
        return false;
    }

    private static Predicate<Path> in(Path folder) {
        return file -> file.startsWith(folder);
    }

    private List<Path> changed() throws IOException {
        Map<Path, FileTime> now = times();
        var changed = new ArrayList<Path>();
        now.forEach((file, time) -> {
            if (!time.equals(known.get(file))) {
                changed.add(file);
            }
        });
        known = now;
        return changed;
    }

    private Map<Path, FileTime> times() throws IOException {
        var times = new HashMap<Path, FileTime>();
        collect(application.web(), times);
        for (Sources module : Sources.values()) {
            collect(application.java(module), times);
            collect(application.resources(module), times);
        }
        return times;
    }

    private static void collect(Path folder, Map<Path, FileTime> times) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
    }
}
