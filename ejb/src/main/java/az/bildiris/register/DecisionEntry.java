package az.bildiris.register;

import java.time.Instant;

/** A decision about the document with that number, as it came to the register. */
public record DecisionEntry(String number, DecisionDetails decision, Instant recordedAt, String recordedBy) {}
