package az.bildiris.takeover;

/** Where one lane is: the place of the last document it is done with, and what came of those so far. */
public record LanePosition(int lane, long position, int registered, int refused) {}
