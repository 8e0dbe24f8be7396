package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole JVM with 64 MB of heap, DSS included, judges the largest container that is let in. */
class ValidationMemoryTest {
    private static final int LARGE = 9_900_000;

    @TempDir
    Path folder;

    @Test
    void largestContainerIsJudgedWithinSixtyFourMegabytes() throws Exception {
        var authority = new Authority("Sınaq mərkəzi");
        authority.publishAnchor(folder.resolve("trust"), "authority");
        authority.publishRevocations(folder.resolve("crl"), "authority");
        byte[] container = authority
                .organisation("Əliyev Rəşad", Document.VOEN)
                .container(Map.of("notification.xml", Document.conclusion().xml(), "notification.pdf", largePdf()));
        Path file = Files.write(folder.resolve("large.edoc"), container);

        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Opening.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(container.length).isBetween(LARGE, Preflight.LARGEST);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("opened");
    }

    /** Noise that does not compress, within the frame of a PDF. */
    private static byte[] largePdf() {
        byte[] noise = new byte[LARGE];
        new Random(1).nextBytes(noise);
        byte[] head = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, noise, 0, head.length);
        System.arraycopy(tail, 0, noise, LARGE - tail.length, tail.length);
        return noise;
    }

    /** What the other JVM runs. */
    static final class Opening {
        private Opening() {}

        @SuppressWarnings("SystemOut") // it has nobody else to tell
        public static void main(String... arguments) throws Exception {
            Path file = Path.of(arguments[0]);
            SettingsOutsideTheServer.give(
                    Setting.TRUST_ANCHORS, file.resolveSibling("trust").toString());
            SettingsOutsideTheServer.give(
                    Setting.CRL_DIR, file.resolveSibling("crl").toString());
            var opened = ContainerOpening.outsideTheServer().notification(Files.readAllBytes(file), Instant.now());
            System.out.println("opened, PDF of " + opened.pdf().length + " bytes");
        }
    }
}
