package az.bildiris.takeover;

/** The position of a lane: the place of its last finished document, and the results so far. */
public record LanePosition(int lane, long position, int registered, int refused) {}
