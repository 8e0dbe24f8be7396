package az.bildiris.web.platform;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A failure without its message, which may hold a person's data. */
final class Trace {
    private static final int FRAMES = 25;

    private Trace() {}

    static String of(Throwable failure) {
        if (failure == null) {
            return "no exception";
        }
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> System.lineSeparator() + "\tat " + frame)
                        .collect(Collectors.joining());
    }
}
