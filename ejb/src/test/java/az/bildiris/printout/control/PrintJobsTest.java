package az.bildiris.printout.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.Fin;
import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import az.bildiris.printout.PrintForm;
import az.bildiris.printout.PrintJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintJobsTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    @TempDir
    Path work;

    private final PrintJobs jobs = new PrintJobs();

    @BeforeEach
    void atNoon() {
        SettingsOutsideTheServer.give(Setting.WORK_DIR, work.toString());
        at(NOON);
    }

    @AfterEach
    void forget() {
        SettingsOutsideTheServer.forget(Setting.WORK_DIR);
    }

    @Test
    void fileIsGoneAfterHalfAnHourWhetherAnybodyAsksOrNot() throws IOException {
        UUID job = finished();
        at(NOON.plus(Duration.ofMinutes(30)));
        jobs.forgetOld();
        assertThat(jobs.find(job, "clerk1")).isPresent();
        assertThat(files()).isOne();

        at(NOON.plus(Duration.ofMinutes(30)).plusSeconds(1));

        assertThat(jobs.find(job, "clerk1")).isEmpty();
        jobs.forgetOld();
        assertThat(files()).isZero();
    }

    @Test
    void startFindsNothingOfAServerThatWasKilled() throws IOException {
        finished();

        new PrintJobs().empty();

        assertThat(files()).isZero();
    }

    private UUID finished() throws IOException {
        UUID job = jobs.add("clerk1", new Fin("4QK7B2M"), PrintForm.PDF, 1);
        Files.writeString(jobs.file(job, "clerk1"), "print");
        jobs.end(job, PrintJob.State.FINISHED, "");
        return job;
    }

    @SuppressWarnings("UnnecessaryAssignment") // no framework injects here
    private void at(Instant now) {
        jobs.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
