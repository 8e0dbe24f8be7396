package az.bildiris.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With archives that a JVM has written. */
class ClassArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void archiveIsMadeOnceAndTakenAfterThat() throws Exception {
        var archive = new ClassArchive(folder.resolve("server.jsa"));
        assertThat(makesIt(archive)).isTrue();

        end(archive);
        archive.up();

        assertThat(makesIt(archive)).isFalse();
        assertThat(archive.file()).isNotEmptyFile();
    }

    @Test
    void archiveOfAServerThatDidNotComeUpIsMadeAnew() throws Exception {
        var archive = new ClassArchive(folder.resolve("server.jsa"));
        end(archive);

        assertThat(makesIt(archive)).isTrue();
        assertThat(archive.file()).doesNotExist();
    }

    @Test
    void archiveThatWasCutOffIsMadeAnew() throws Exception {
        var archive = new ClassArchive(folder.resolve("server.jsa"));
        end(archive);
        archive.up();
        try (var file = new RandomAccessFile(archive.file().toFile(), "rw")) {
            file.write(new byte[4096]);
        }

        assertThat(makesIt(archive)).isTrue();
        assertThat(archive.file()).doesNotExist();
    }

    private static boolean makesIt(ClassArchive archive) throws IOException {
        return archive.options().contains("-XX:ArchiveClassesAtExit=" + archive.file());
    }

    /** A JVM that starts and ends with the archive's options. */
    private void end(ClassArchive archive) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(archive.options());
        command.add("-version");
        Process ended = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(folder, "java", ".log").toFile())
                .start();
        assertThat(ended.waitFor()).isZero();
    }
}
