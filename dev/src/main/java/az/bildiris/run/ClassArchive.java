package az.bildiris.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Classes parsed and verified once: a JVM puts those it has used into the file when it ends in order, and later ones take
 * them from there. The JVM looks itself whether a class is still the same, and passes over an archive of no use.
 */
record ClassArchive(Path file) {
    /** A start or a stop that was cut off leaves an archive of little in it, or half of one: the next start makes it anew. */
    List<String> options() throws IOException {
        boolean usable = Files.exists(whole()) && isWritten();
        if (!usable) {
            Files.deleteIfExists(file);
        }
        return List.of((usable ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + file, "-Xlog:cds*=error");
    }

    /** The server is up, so what it puts into the archive at its end is worth keeping. */
    void up() throws IOException {
        Files.writeString(whole(), "");
    }

    /** The JVM writes the head last; until then there are zeros. */
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
