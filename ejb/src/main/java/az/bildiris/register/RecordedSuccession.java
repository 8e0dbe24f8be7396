package az.bildiris.register;

import java.time.Instant;

/** A succession, with the user who recorded it and the time. */
public record RecordedSuccession(Succession succession, Instant recordedAt, String recordedBy) {}
