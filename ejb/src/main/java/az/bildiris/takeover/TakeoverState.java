package az.bildiris.takeover;

/** Where a take-over stands. */
public enum TakeoverState {
    RUNNING,
    STOPPING,
    STOPPED,
    FAILED,
    /** It was running when the server ended. */
    INTERRUPTED,
    FINISHED;

    /** Whether it can be taken up again where it is. */
    public boolean resumable() {
        return this == STOPPED || this == FAILED || this == INTERRUPTED;
    }

    public boolean active() {
        return this == RUNNING || this == STOPPING;
    }
}
