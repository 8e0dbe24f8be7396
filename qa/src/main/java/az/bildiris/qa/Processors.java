package az.bildiris.qa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Processor time since the start, in seconds of one processor: of the server, PostgreSQL, this JVM's children, and all.
 */
record Processors(Map<String, Double> seconds) {
    private static final double TICKS_A_SECOND = 100;
    private static final String ALL = "all";

    static Processors now(ServerJvm server, Path postmaster) throws IOException {
        long database = Long.parseLong(Files.readAllLines(postmaster).get(0).strip());
        Map<String, Double> seconds = new TreeMap<>();
        seconds.put("server", server.processorSeconds());
        seconds.put("PostgreSQL", ofTree(database));
        seconds.put("load generator", ofEndedChildren());
        seconds.put(ALL, ofMachine());
        return new Processors(seconds);
    }

    /** Average use of the processors, for example "PostgreSQL 0.21, all 1.52, load generator 0.20, server 1.05". */
    String since(Processors before, double elapsed) {
        var text = new StringBuilder();
        seconds.forEach((who, used) -> text.append(text.isEmpty() ? "" : ", ")
                .append(String.format(Locale.ROOT, "%s %.2f", who, (used - before.seconds.get(who)) / elapsed)));
        return text.toString();
    }

    static double seconds(ProcessHandle process) {
        return process.info()
                .totalCpuDuration()
                .map(used -> used.toNanos() / 1e9)
                .orElse(0.0);
    }

    /** Time of a process tree: a postmaster has the sum of its ended children, and the running ones are added. */
    private static double ofTree(long pid) throws IOException {
        double living = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToDouble(Processors::seconds)
                .sum();
        return living + ticks(Path.of("/proc", Long.toString(pid), "stat"), 13, 14, 15, 16);
    }

    private static double ofEndedChildren() throws IOException {
        return ticks(Path.of("/proc/self/stat"), 15, 16);
    }

    /** Fields by number, the first being 0; the second, in brackets, may contain spaces. */
    private static double ticks(Path stat, int... fields) throws IOException {
        String text = Files.readString(stat);
        String[] values = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return Arrays.stream(fields)
                        .mapToLong(field -> Long.parseLong(values[field - 2]))
                        .sum()
                / TICKS_A_SECOND;
    }

    private static double ofMachine() throws IOException {
        String[] values = Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +", -1);
        return Arrays.stream(new int[] {1, 2, 3, 6, 7})
                        .mapToLong(field -> Long.parseLong(values[field]))
                        .sum()
                / TICKS_A_SECOND;
    }
}
