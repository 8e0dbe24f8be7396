package az.bildiris.run;

import az.bildiris.fresh.FreshApplications;
import az.bildiris.fresh.FreshPages;
import az.bildiris.fresh.FreshTexts;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The application as a folder instead of an archive, with settings for reading pages and texts at once. */
record Exploded(Path project, Path folder) {
    private static final String WEB = "bildiris-web.war";
    private static final List<String> MODULES = List.of("bildiris-ejb.jar", WEB, "bildiris-api.war");

    private static final String DEVELOPMENT =
            """
            <context-param>
              <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
              <param-value>0</param-value>
            </context-param>
            <context-param>
              <param-name>%s</param-name>
              <param-value>%s:%s</param-value>
            </context-param>
            <context-param>
              <param-name>%s</param-name>
              <param-value>%s:%s</param-value>
            </context-param>
            </web-app>
            """;

    /** In the folder of {@code ./run --dev}. */
    Exploded(Path project) {
        this(project, project.resolve("target/dev/bildiris"));
    }

    /** Makes the folder from the build's result; deletes older classes. */
    void make() throws IOException {
        Layout.delete(folder());
        Files.createDirectories(folder());
        Path assembled = project.resolve("ear/target/bildiris");
        Layout.copy(assembled.resolve("META-INF"), folder().resolve("META-INF"));
        Layout.copy(assembled.resolve("lib"), folder().resolve("lib"));
        for (String module : MODULES) {
            unpack(assembled.resolve(module), "/", folderOf(module));
        }
        Path classes = Jvm.libraryOf(FreshTexts.class);
        String own = FreshTexts.class.getPackageName().replace('.', '/');
        Path to = folderOf(WEB).resolve("WEB-INF/classes").resolve(own);
        Files.createDirectories(to.getParent());
        if (Files.isDirectory(classes)) {
            Layout.copy(classes.resolve(own), to);
        } else {
            unpack(classes, "/" + own, to);
        }
        Layout.copy(pages(), folderOf(WEB));
        for (String descriptor : List.of("WEB-INF/web.xml", "WEB-INF/faces-config.xml")) {
            update(web().resolve(descriptor));
        }
    }

    /** Source folder of the pages. */
    Path web() {
        return project.resolve("web/src/main/webapp");
    }

    /** Source folder of the pages that only developers see. */
    Path pages() {
        return project.resolve("dev/src/main/pages");
    }

    /** Folder of a module's texts and other resources. */
    Path resources(Sources module) {
        return project.resolve(module.folder()).resolve("src/main/resources");
    }

    Path java(Sources module) {
        return project.resolve(module.folder()).resolve("src/main/java");
    }

    /** Folder from which the server loads a module's classes. */
    Path classes(Sources module) {
        return folder().resolve(module.classes());
    }

    /** All libraries of the application. */
    List<Path> libraries() throws IOException {
        try (Stream<Path> shared = Files.list(folder().resolve("lib"));
                Stream<Path> ofPages = Files.list(folderOf(WEB).resolve("WEB-INF/lib"))) {
            return Stream.concat(shared, ofPages).toList();
        }
    }

    /** Copies a page, or another file beside the pages, to where the server reads it. */
    void update(Path source) throws IOException {
        Path target = folderOf(WEB).resolve(web().relativize(source).toString());
        put(source, target);
        if (source.endsWith("WEB-INF/web.xml")) {
            replace(target, "<param-value>Production<", "<param-value>Development<");
            replace(target, "<param-value>31536000000<", "<param-value>0<");
            replace(
                    target,
                    "</web-app>",
                    DEVELOPMENT.formatted(
                            FreshTexts.SOURCES,
                            resources(Sources.WEB),
                            resources(Sources.EJB),
                            FreshPages.SOURCES,
                            web(),
                            pages()));
        }
        if (source.endsWith("WEB-INF/faces-config.xml")) {
            String factory = "<application-factory>" + FreshApplications.class.getName() + "</application-factory>";
            replace(target, "<factory>", "<factory>" + factory);
            String handler = "<resource-handler>" + FreshPages.class.getName() + "</resource-handler>";
            replace(target, "<el-resolver>", handler + "<el-resolver>");
        }
    }

    static void put(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void replace(Path file, String old, String other) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new StartFailure(file + " has no " + old);
        }
        Files.writeString(file, text.replace(old, other));
    }

    private Path folderOf(String module) {
        return folder().resolve(module.replace('.', '_'));
    }

    private static void unpack(Path archive, String from, Path to) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(new URI("jar:" + archive.toUri()), java.util.Map.of())) {
            Layout.copy(content.getPath(from), to);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
