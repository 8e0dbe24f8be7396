package az.bildiris.takeover;

/** Stops a take-over; nothing that was taken over is lost by it. */
public class TakeoverFailed extends RuntimeException {
    private final TakeoverFailure failure;

    public TakeoverFailed(TakeoverFailure failure, Throwable cause) {
        super(failure.name(), cause);
        this.failure = failure;
    }

    public TakeoverFailed(TakeoverFailure failure) {
        this(failure, null);
    }

    public TakeoverFailure failure() {
        return failure;
    }
}
