package az.bildiris.audit;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator is told: the trail holds, is broken, or could not be checked, each by a sentence and an exit code. */
class VerifyTrailIT {
    private static final String OWNER = "bildiris_owner";
    private static final Path ROOT =
            Path.of(System.getProperty("bildiris.root")).toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
        for (int i = 0; i < 100 && !Files.exists(TestSession.anchors()); i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void untouchedTrailHoldsAndSaysHowMuchWasCompared() throws Exception {
        Verdict verdict = verify(
                "demo", TestSession.databaseUrl(), OWNER, TestSession.anchors().toString());

        assertThat(verdict.sentence())
                .matches("HOLDS: [1-9]\\d* links, each with its entry, and [1-9]\\d* anchors were compared;"
                        + " \\d+ entries are not sealed yet\n");
        assertThat(verdict.code()).isZero();
    }

    /** A role that sees nothing must not find that all is well with it. */
    @ParameterizedTest
    @CsvSource({
        "bildiris_app, demo, row-level security",
        "bildiris_sealer, demo, row-level security",
        "bildiris_batch, demo, row-level security",
        "bildiris_owner, wrong, authentication failed"
    })
    void roleThatMayNotSeeAllChecksNothing(String role, String password, String why) throws Exception {
        Verdict verdict = verify(
                password, TestSession.databaseUrl(), role, TestSession.anchors().toString());

        assertThat(verdict.sentence()).startsWith("NOT CHECKED: ").contains(why).containsOnlyOnce("\n");
        assertThat(verdict.code()).isEqualTo(2);
    }

    @Test
    void whatIsNotThereIsNotChecked() throws Exception {
        Path torn = Files.writeString(folder.resolve("torn"), "2026-11-29T10:00:00Z 17\n");
        for (String[] arguments : List.of(
                new String[] {
                    TestSession.databaseUrl(), OWNER, folder.resolve("none").toString()
                },
                new String[] {TestSession.databaseUrl(), OWNER, torn.toString()},
                new String[] {"jdbc:postgresql://localhost:1/bildiris", OWNER},
                new String[] {TestSession.databaseUrl()})) {
            Verdict verdict = verify("demo", arguments);

            assertThat(verdict.sentence()).startsWith("NOT CHECKED: ").containsOnlyOnce("\n");
            assertThat(verdict.code()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, entry", "999999999, links are missing at the end"})
    void chainThatAnAnchorContradictsIsBroken(long position, String where) throws Exception {
        Path anchors = Files.writeString(
                folder.resolve("anchors"), "2026-11-29T10:00:00Z " + position + " " + "0".repeat(64) + "\n");

        Verdict verdict = verify("demo", TestSession.databaseUrl(), OWNER, anchors.toString());

        assertThat(verdict.sentence()).startsWith("BROKEN: " + where).containsOnlyOnce("\n");
        assertThat(verdict.code()).isEqualTo(1);
    }

    private static Verdict verify(String password, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(ROOT.resolve("docs/verify-trail.sh").toString()));
        Stream.of(arguments).forEach(command::add);
        var builder = new ProcessBuilder(command);
        builder.environment().put("BILDIRIS_DB_OWNER_PASSWORD", password);
        builder.environment()
                .put(
                        "BILDIRIS_DRIVER",
                        Path.of(org.postgresql.Driver.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .getPath())
                                .toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), said);
    }

    private record Verdict(int code, String sentence) {}
}
