package az.bildiris.register;

import az.bildiris.content.NotificationNumber;
import java.time.Instant;
import java.util.UUID;

/** The answer to a registration: number and time; {@code again} says that these bytes were registered before. */
public record RegistrationResult(UUID id, NotificationNumber number, Instant registeredAt, boolean again) {}
