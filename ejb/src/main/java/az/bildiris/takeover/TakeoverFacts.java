package az.bildiris.takeover;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is written down of a take-over; {@code refusals} says whether any document or decision was refused,
 * {@code executions} how often it was begun, and {@code execution} is the last of them in the job repository.
 */
public record TakeoverFacts(
        UUID id,
        String source,
        Optional<String> manifestSha256,
        TakeoverProgress progress,
        boolean refusals,
        Optional<TakeoverFailure> failure,
        Instant startedAt,
        Optional<Instant> finishedAt,
        int executions,
        Optional<Long> execution) {}
