package az.bildiris.registration;

import java.time.Instant;

/** What a signed manifest says of a document of the older system: its number (≤ 20 signs) and time of registration. */
public record Earlier(String number, Instant registeredAt) {}
