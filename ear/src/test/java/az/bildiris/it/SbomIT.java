package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The list of what is shipped that the build makes, beside what is shipped. */
class SbomIT {
    private static final Path ROOT = Path.of(System.getProperty("bildiris.root", ".."));

    @Test
    void everyShippedLibraryIsOnTheList() throws IOException {
        String list = Files.readString(ROOT.resolve("target/bildiris-sbom.json"));
        Set<String> listed =
                JsonParser.parseString(list).getAsJsonObject().getAsJsonArray("components").asList().stream()
                        .map(component ->
                                component.getAsJsonObject().get("name").getAsString())
                        .collect(Collectors.toSet());
        Set<String> shipped = new TreeSet<>();
        collect(new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("ear.file")))), shipped);

        assertThat(shipped).hasSizeGreaterThan(50);
        assertThat(listed).containsAll(shipped);
    }

    /** Names without versions; a WAR is looked into. */
    private static void collect(ZipInputStream archive, Set<String> libraries) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            if (name.endsWith(".war")) {
                collect(new ZipInputStream(archive), libraries);
            } else if (name.endsWith(".jar")) {
                libraries.add(name.replaceFirst("(-\\d[^-]*(-[0-9M.]+)?)?(-jakarta)?\\.jar$", ""));
            }
        }
    }
}
