package az.bildiris.register;

import java.time.Instant;
import java.util.UUID;

/** The answer to a registration: number and time; {@code again} says that these bytes were registered before. */
public record RegistrationResult(UUID id, String number, Instant registeredAt, boolean again) {}
