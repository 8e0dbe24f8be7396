package az.bildiris.qa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures the server's JVM from outside, by jcmd. */
final class ServerJvm {
    private static final Pattern CLASS = Pattern.compile("(?m)^ *\\d+: +(\\d+) +(\\d+) +(\\S+)");
    private static final Pattern HTTP_THREAD = Pattern.compile(
            "(?m)^\"http-thread-pool::http-listener-1\\(\\d+\\)\".* cpu=([0-9.]+)ms .*allocated=(\\d+)([BKMG]) ");
    private static final String UNITS = "BKMG";
    private static final int SHOWN = 25;

    private final long pid;

    ServerJvm(long pid) {
        this.pid = pid;
    }

    /** Use of the threads that answer HTTP since their start: KB, and milliseconds of processor time. */
    record Used(double kilobytes, double milliseconds) {
        Used since(Used before) {
            return new Used(kilobytes - before.kilobytes, milliseconds - before.milliseconds);
        }
    }

    Used used() throws IOException, InterruptedException {
        double kilobytes = 0;
        double milliseconds = 0;
        Matcher thread = HTTP_THREAD.matcher(jcmd("Thread.print", "-e"));
        while (thread.find()) {
            milliseconds += Double.parseDouble(thread.group(1));
            kilobytes += Long.parseLong(thread.group(2)) * Math.pow(1024, UNITS.indexOf(thread.group(3)) - 1);
        }
        return new Used(kilobytes, milliseconds);
    }

    /**
     * Bytes of live objects by class, after a full collection and another one for finalized objects. The JVM must
     * compact fully ({@code MarkSweepDeadRatio=0}); otherwise dead objects count as arrays of int.
     */
    Map<String, Long> living() throws IOException, InterruptedException {
        jcmd("GC.run_finalization");
        jcmd("GC.run");
        Map<String, Long> bytes = new HashMap<>();
        CLASS.matcher(jcmd("GC.class_histogram"))
                .results()
                .forEach(line -> bytes.merge(line.group(3), Long.valueOf(line.group(2)), Long::sum));
        return bytes;
    }

    static long total(Map<String, Long> living) {
        return living.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Prints the classes that have grown most, to find a leak. */
    static void tellGrowth(Map<String, Long> before, Map<String, Long> after) {
        after.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() - before.getOrDefault(entry.getKey(), 0L)))
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> grown) -> grown.getValue())
                        .reversed())
                .limit(SHOWN)
                .forEach(grown -> Figures.progress("  %,12d %s".formatted(grown.getValue(), grown.getKey())));
    }

    double processorSeconds() {
        return ProcessHandle.of(pid).map(Processors::seconds).orElse(0.0);
    }

    private String jcmd(String... command) throws IOException, InterruptedException {
        var all = new java.util.ArrayList<String>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        all.add(Long.toString(pid));
        all.addAll(java.util.List.of(command));
        Process jcmd = new ProcessBuilder(all).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", all) + ": " + said);
        }
        return said;
    }
}
