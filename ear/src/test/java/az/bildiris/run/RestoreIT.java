package az.bildiris.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What docs/operations.md says of backup and restore, with the data of the tests and the tools that operators have. */
@Tag("slow")
class RestoreIT {
    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    /** Rows, rights and policies are those of before, and who may connect does: the script compares them, and says so last. */
    @Test
    void restoredDatabaseHasTheSameRowsAndRightsAndLetsOnlyItsRolesIn() throws Exception {
        String database = TestSession.databaseUrl().substring("jdbc:".length());
        ProcessBuilder rehearsal = new ProcessBuilder("../docs/restore-rehearsal.sh").redirectErrorStream(true);
        rehearsal
                .environment()
                .put("BILDIRIS_DB_PORT", "" + URI.create(database).getPort());
        try (var free = new ServerSocket(0)) {
            rehearsal.environment().put("REHEARSAL_PORT", "" + free.getLocalPort());
        }

        Process running = rehearsal.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor()).as(said).isZero();
        assertThat(said).contains("rights and policies").endsWith("see nothing without a caller\n");
    }
}
