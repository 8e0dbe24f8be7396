package az.bildiris.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A running process and its log. */
record Server(Process process, Path log) {
    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether the log contains the text; it is small while a server starts. */
    boolean hasLogged(String words) throws IOException {
        return Files.readString(log, StandardCharsets.ISO_8859_1).contains(words);
    }

    /** The last lines of the log, to show why a server did not start. */
    String lastWords() throws IOException {
        List<String> lines = Files.readString(log).lines().toList();
        String newLine = System.lineSeparator();
        return newLine + String.join(newLine, lines.subList(Math.max(0, lines.size() - 25), lines.size())) + newLine
                + "The whole log: " + log;
    }

    void stop() {
        Processes.stop(process.toHandle());
    }
}
