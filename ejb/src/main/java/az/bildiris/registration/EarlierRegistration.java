package az.bildiris.registration;

import az.bildiris.content.NotificationNumber;
import java.time.Instant;

/**
 * Data of the signed manifest about a document of the older system: its number (≤ 20 characters), its time of
 * registration and the SHA-256 (hex) of its bytes.
 */
public record EarlierRegistration(NotificationNumber number, Instant registeredAt, String sha256) {}
