package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the same sources elsewhere gets the same EAR, bit for bit, and can prove what runs. */
@Tag("slow")
class ReproducibleBuildIT {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path elsewhere;

    /** A whole build: longer than a test may usually take when other work is on the machine. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void buildElsewhereGivesTheSameEar() throws Exception {
        for (String part : List.of("pom.xml", ".mvn", "reports", "ejb", "web", "api", "dev", "ear")) {
            copy(PROJECT.resolve(part));
        }
        Path log = Path.of("target/build-elsewhere.log").toAbsolutePath();
        int status = new ProcessBuilder("mvn", "-o", "-B", "-ntp", "-DskipTests", "-Dspotless.check.skip", "package")
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(status).as("see %s", log).isZero();
        assertThat(elsewhere.resolve("ear/target/bildiris.ear"))
                .hasSameBinaryContentAs(PROJECT.resolve("ear/target/bildiris.ear"));
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file ->
                            !PROJECT.relativize(file).startsWith(module(file).resolve("target")))
                    .forEach(this::copyOne);
        }
    }

    private static Path module(Path file) {
        return PROJECT.relativize(file).getName(0);
    }

    private void copyOne(Path file) {
        try {
            Files.copy(file, elsewhere.resolve(PROJECT.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
