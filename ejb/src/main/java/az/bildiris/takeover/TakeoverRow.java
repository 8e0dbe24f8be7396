package az.bildiris.takeover;

/** One take-over in the list. */
public record TakeoverRow(TakeoverFacts facts, TakeoverState state) {}
