package az.bildiris.run;

/** The servers cannot start; the message says why, for the person at the terminal. */
final class StartFailure extends RuntimeException {
    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
