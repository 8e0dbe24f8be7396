package az.bildiris.takeover;

/** Stops a take-over; nothing that was taken over is lost by it. */
public class TakeoverFailed extends RuntimeException {
    private final TakeoverFailure failure;

    /** The cause goes into the log, so it must not repeat what a person wrote. */
    public TakeoverFailed(TakeoverFailure failure, Throwable cause) {
        super(failure.name(), cause);
        this.failure = failure;
    }

    /** {@code where} is a place, for whoever has to mend it. */
    public TakeoverFailed(TakeoverFailure failure, String where) {
        super(failure.name() + ": " + where);
        this.failure = failure;
    }

    public TakeoverFailed(TakeoverFailure failure) {
        super(failure.name());
        this.failure = failure;
    }

    public TakeoverFailure failure() {
        return failure;
    }
}
