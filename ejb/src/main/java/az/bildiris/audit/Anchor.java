package az.bildiris.audit;

/** A place in the hash chain of the trail, and the hash there. */
public record Anchor(long position, String hash) {}
