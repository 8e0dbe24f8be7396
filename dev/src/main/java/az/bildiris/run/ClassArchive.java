package az.bildiris.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An archive of parsed and verified classes (class data sharing): a JVM writes it at an orderly end, and later ones
 * read it. The JVM itself checks whether a class is still the same, and ignores an unusable archive.
 */
record ClassArchive(Path file) {
    /**
     * The JVM's options. A start or stop that was cut off leaves an incomplete archive, which the next start makes
     * anew.
     */
    List<String> options() throws IOException {
        boolean usable = Files.exists(whole()) && isWritten();
        if (!usable) {
            Files.deleteIfExists(file);
        }
        return List.of((usable ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + file, "-Xlog:cds*=error");
    }

    /** Records that the server is up, so that the archive it writes at its end is complete. */
    void up() throws IOException {
        Files.writeString(whole(), "");
    }

    /** Whether the archive is complete: the JVM writes its head last. */
    private boolean isWritten() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (var archive = Files.newInputStream(file)) {
            return archive.read() > 0;
        }
    }

    private Path whole() {
        return file.resolveSibling(file.getFileName() + ".whole");
    }
}
