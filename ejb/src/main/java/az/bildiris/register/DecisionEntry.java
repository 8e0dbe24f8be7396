package az.bildiris.register;

import java.time.Instant;

/** A decision as it came to the register. */
public record DecisionEntry(StatusDecision decision, Instant recordedAt, String recordedBy) {}
