package az.bildiris.audit;

/** A position in the trail's hash chain, and the hash at it. */
public record Anchor(long position, String hash) {}
