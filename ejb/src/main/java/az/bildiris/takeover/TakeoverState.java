package az.bildiris.takeover;

/** The state of a take-over. */
public enum TakeoverState {
    RUNNING,
    STOPPING,
    STOPPED,
    FAILED,
    /** It was running when the server stopped. */
    INTERRUPTED,
    FINISHED;

    /** Whether it can be continued. */
    public boolean resumable() {
        return this == STOPPED || this == FAILED || this == INTERRUPTED;
    }

    public boolean active() {
        return this == RUNNING || this == STOPPING;
    }
}
