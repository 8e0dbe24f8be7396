package az.bildiris.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure and its causes without their messages, which may hold a person's data. */
public final class Trace {
    private static final int FRAMES = 25;
    private static final int CAUSES = 20;

    private Trace() {}

    /** Type and places of each, the failure first; of null that there is none. */
    public static String of(Throwable failure) {
        return failure == null
                ? "no exception"
                : causes(failure).map(Trace::places).collect(Collectors.joining(System.lineSeparator() + "by "));
    }

    /** The failure, what caused it, and so on. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES);
    }

    private static String places(Throwable cause) {
        return cause.getClass().getName()
                + Arrays.stream(cause.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> System.lineSeparator() + "\tat " + frame)
                        .collect(Collectors.joining());
    }
}
