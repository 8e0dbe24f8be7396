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
    /** A start that was cut off leaves an archive of little in it, which the next one makes anew. */
    List<String> options() throws IOException {
        boolean usable = Files.exists(file) && Files.exists(whole());
        if (!usable) {
            Files.deleteIfExists(file);
        }
        return List.of((usable ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + file, "-Xlog:cds*=error");
    }

    /** The server is up, so what it puts into the archive at its end is worth keeping. */
    void up() throws IOException {
        Files.writeString(whole(), "");
    }

    private Path whole() {
        return file.resolveSibling(file.getFileName() + ".whole");
    }
}
