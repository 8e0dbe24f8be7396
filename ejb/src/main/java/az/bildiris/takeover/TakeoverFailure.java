package az.bildiris.takeover;

/** Causes that stop a whole take-over; single documents are refused instead. */
public enum TakeoverFailure {
    SOURCE_UNREADABLE,
    MANIFEST_MISSING,
    MANIFEST_REFUSED,
    MANIFEST_INVALID,
    NOT_SIGNED_BY_MINISTRY,
    SOURCE_CHANGED,
    NO_ROOM,
    OTHER;

    /** Whether the same delivery would fail again after any correction on the server. */
    public boolean lasting() {
        return this == MANIFEST_INVALID || this == NOT_SIGNED_BY_MINISTRY || this == SOURCE_CHANGED;
    }
}
