package az.bildiris.registration;

import java.time.Instant;

/**
 * What a signed manifest says of a document of the older system: its number (≤ 20 signs), its time of registration and
 * the SHA-256 (hex) of its bytes.
 */
public record Earlier(String number, Instant registeredAt, String sha256) {}
