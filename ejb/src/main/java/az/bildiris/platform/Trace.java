package az.bildiris.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a failure and its causes without their messages, which may hold personal data. */
public final class Trace {
    private static final int FRAMES = 25;
    private static final int CAUSES = 20;

    private Trace() {}

    /** Types and places of the failure and its causes; says so for null. */
    public static String of(Throwable failure) {
        return failure == null
                ? "no exception"
                : causes(failure).map(Trace::places).collect(Collectors.joining(System.lineSeparator() + "by "));
    }

    /** The failure and its causes, in order. */
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
