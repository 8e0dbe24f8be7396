package az.bildiris.run;

import java.nio.file.Path;
import java.util.List;

/** How the servers' JVMs are started. */
final class Jvm {
    /**
     * The first compiler and the plain collector: on two cores both servers start in half the time. Without the size four full
     * collections do nothing but make room for classes.
     */
    static final List<String> QUICK_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=160m");

    private Jvm() {}

    /** For measuring, or a debugger: options that come after ours and so win over them. */
    static List<String> extra() {
        String options =
                System.getenv().getOrDefault("BILDIRIS_JVM_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+", -1));
    }

    /** The archive that a class was loaded from. */
    static Path libraryOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }
}
