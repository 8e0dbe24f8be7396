package az.bildiris.run;

import java.nio.file.Path;
import java.util.List;

/** Options for the JVMs of the servers. */
final class Jvm {
    /**
     * Only the first compiler and the serial collector: on two cores both servers start in half the time. Without the
     * size four full collections only make room for classes.
     */
    static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=160m");

    private Jvm() {}

    /** Additional options, for measuring or a debugger; they come last and so override ours. */
    static List<String> extra() {
        String options =
                System.getenv().getOrDefault("BILDIRIS_JVM_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+", -1));
    }

    /** The archive that contains a class. */
    static Path libraryOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }
}
