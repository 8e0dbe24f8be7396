package az.bildiris.register;

import java.time.Instant;

/** A succession with who recorded it and when. */
public record RecordedSuccession(Succession succession, Instant recordedAt, String recordedBy) {}
