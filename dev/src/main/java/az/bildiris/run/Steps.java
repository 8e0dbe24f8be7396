package az.bildiris.run;

import java.io.PrintStream;
import java.util.Locale;

/** Prints a line for each step, with the time since the start and the duration of the step. */
final class Steps {
    private final PrintStream out;
    private final long start = System.nanoTime();

    Steps(PrintStream out) {
        this.out = out;
    }

    void say(String text) {
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(start), text));
    }

    void timed(String done, Step step) throws Exception {
        long began = System.nanoTime();
        step.run();
        say(String.format(Locale.ROOT, "%s  (%.1f s)", done, seconds(began)));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** A step that takes time and may fail. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }
}
