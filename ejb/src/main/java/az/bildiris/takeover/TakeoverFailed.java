package az.bildiris.takeover;

/** Stops a take-over; documents that were taken over stay. */
public class TakeoverFailed extends RuntimeException {
    private final TakeoverFailure failure;

    /** The cause is logged, so it must not contain personal data. */
    public TakeoverFailed(TakeoverFailure failure, Throwable cause) {
        super(failure.name(), cause);
        this.failure = failure;
    }

    /** {@code where} is the place of the error, for the operator. */
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
