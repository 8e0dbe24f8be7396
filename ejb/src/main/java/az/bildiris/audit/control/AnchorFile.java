package az.bildiris.audit.control;

import az.bildiris.audit.Anchor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The file of anchors; each line has the time, the position and the hash of an end of the chain. */
public record AnchorFile(Path file) {
    public void add(Anchor end, Instant at) throws IOException {
        Files.writeString(
                file,
                at + " " + end.position() + " " + end.hash() + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** All anchors; throws {@code IOException} for an invalid line. */
    List<Anchor> read() throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3 || !parts[1].matches("\\d{1,18}") || !parts[2].matches("[0-9a-f]{64}")) {
                throw new IOException("line " + (anchors.size() + 1) + " of " + file + " is no anchor");
            }
            anchors.add(new Anchor(Long.parseLong(parts[1]), parts[2]));
        }
        return anchors;
    }
}
