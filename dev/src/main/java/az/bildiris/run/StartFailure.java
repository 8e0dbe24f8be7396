package az.bildiris.run;

/** Why the servers cannot start, in a sentence for the person at the terminal. */
final class StartFailure extends RuntimeException {
    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
