package az.bildiris.run;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources of a module into the folder from which the server loads its classes. */
final class Compilation {
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-parameters", "-g", "-nowarn", "--release", "17");
    private static final String CLASS = ".class";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Exploded application;
    private final Path server;
    private final Path made;

    Compilation(Exploded application, Path payara) {
        this.application = application;
        server = payara.resolve("glassfish/modules");
        made = application.folder().resolveSibling("classes");
    }

    /** Sources of the module that are shipped in the application; the others are only in edoc.jar. */
    List<Path> sources(Sources module) throws IOException {
        try (Stream<Path> files = Files.walk(application.java(module))) {
            return files.filter(Compilation::isShipped).toList();
        }
    }

    static boolean isShipped(Path source) {
        return source.toString().endsWith(".java") && !source.toString().contains("/az/bildiris/edoc/");
    }

    /** Compiles, and returns the classes by name, which are written to their folder. */
    Map<String, byte[]> compile(Sources module, Collection<Path> sources) throws IOException {
        Layout.delete(made);
        Files.createDirectories(made);
        var said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(made));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath(module));
            var units = files.getJavaFileObjectsFromPaths(sources);
            if (!compiler.getTask(said, files, null, OPTIONS, null, units).call()) {
                throw new StartFailure("not compiled:" + System.lineSeparator() + said);
            }
        }
        return put(module);
    }

    private Map<String, byte[]> put(Sources module) throws IOException {
        var classes = new TreeMap<String, byte[]>();
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = made.relativize(file).toString();
                Exploded.put(file, application.classes(module).resolve(name));
                classes.put(name.replace(CLASS, "").replace(File.separatorChar, '.'), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    /** Libraries of the application and of the server. */
    private List<Path> classPath(Sources module) throws IOException {
        try (Stream<Path> given = Files.list(server)) {
            Stream<Path> ours = Stream.of(application.classes(Sources.EJB), application.classes(module));
            return Stream.of(ours, application.libraries().stream(), given)
                    .flatMap(paths -> paths)
                    .collect(Collectors.toList());
        }
    }
}
