package az.bildiris.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalCodeTest {
    /** Tests of this module, those in the container and those of the whole. */
    private static final List<Path> TESTS = List.of(
            Path.of("src/test/java/az/bildiris/registration"),
            Path.of("src/test/java/az/bildiris/container"),
            Path.of("src/test/java/az/bildiris/takeover"),
            Path.of("../ear/src/test/java/az/bildiris/it"),
            Path.of("../ear/src/test/java/az/bildiris/api"),
            Path.of("../ear/src/test/java/az/bildiris/browser"));

    @Test
    void everyCodeIsProducedByATest() throws IOException {
        var sources = new StringBuilder();
        for (Path folder : TESTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    // What is imported only is not produced.
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.startsWith("import "))
                            .forEach(line -> sources.append(line).append('\n'));
                }
            }
        }

        assertThat(RefusalCode.values())
                .allSatisfy(code -> assertThat(sources.toString()).containsPattern("\\b" + code.name() + "\\b"));
    }
}
