package az.bildiris.takeover;

/** Why a whole take-over cannot go on; single documents are refused instead. */
public enum TakeoverFailure {
    SOURCE_UNREADABLE,
    MANIFEST_MISSING,
    MANIFEST_REFUSED,
    MANIFEST_INVALID,
    NOT_SIGNED_BY_MINISTRY,
    SOURCE_CHANGED,
    NO_ROOM,
    OTHER;

    /** Whether the same delivery would fail again, whatever is mended here. */
    public boolean lasting() {
        return this == MANIFEST_INVALID || this == NOT_SIGNED_BY_MINISTRY || this == SOURCE_CHANGED;
    }
}
