package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.io.File;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description is one that machines can use: a generator's client, compiled as it comes, registers a document. */
@Tag("slow")
class GeneratedClientIT {
    private static final Path SOURCES = Path.of("target/client/src/main/java");

    @TempDir
    static Path classes;

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void generatedClientRegistersADocument() throws Exception {
        compile();
        Path edoc = classes.resolve("n.edoc");
        Files.write(edoc, Employers.edoc(Employers.conclusion()));
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> clientType = loader.loadClass("generated.ApiClient");
            Object client = clientType.getConstructor().newInstance();
            clientType.getMethod("setBasePath", String.class).invoke(client, Door.BASE + "/api/v1");
            clientType
                    .getMethod("addDefaultHeader", String.class, String.class)
                    .invoke(client, "Authorization", "Bearer " + Door.token("gateway"));
            Class<?> apiType = loader.loadClass("generated.api.NotificationsApi");
            Object api = apiType.getConstructor(clientType).newInstance(client);

            Object registration = apiType.getMethod("deliver", File.class).invoke(api, edoc.toFile());

            Object number = registration.getClass().getMethod("getNumber").invoke(registration);
            assertThat((String) number).matches("1[0-9]{12}");
            Object again = apiType.getMethod("registration", String.class).invoke(api, number);
            assertThat(again).isEqualTo(registration);
        }
    }

    private static void compile() throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(SOURCES);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var said = new StringWriter();
            boolean compiled = compiler.getTask(
                            said,
                            manager,
                            null,
                            List.of(
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "-proc:none"),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }
}
