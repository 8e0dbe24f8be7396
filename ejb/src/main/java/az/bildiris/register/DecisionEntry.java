package az.bildiris.register;

import az.bildiris.content.NotificationNumber;
import java.time.Instant;

/** A decision about the document with that number, as it came to the register. */
public record DecisionEntry(
        NotificationNumber number, DecisionDetails decision, Instant recordedAt, String recordedBy) {}
