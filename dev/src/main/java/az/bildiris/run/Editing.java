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

/** Follows a developer's changes: pages and texts are shown at once, Java is compiled and deployed again. */
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

    /** Takes changes; an error does not end the program, since the next change may correct it. */
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

    /** Compiles changed Java and swaps it in the running server; also true if no Java has changed. */
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

    /** Compiles each module with a change, and the modules that depend on it. */
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

    /** Copies a page or a resource; true if the server only reads it at a deployment. */
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
