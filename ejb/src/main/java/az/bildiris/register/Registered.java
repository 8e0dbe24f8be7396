package az.bildiris.register;

import java.time.Instant;
import java.util.UUID;

/** What a sender learns: number and time of registration; {@code again} when these bytes were registered before. */
public record Registered(UUID id, String number, Instant registeredAt, boolean again) {}
