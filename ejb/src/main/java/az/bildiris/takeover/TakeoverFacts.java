package az.bildiris.takeover;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The stored state of a take-over. {@code refusals} says whether any document or decision was refused, {@code
 * executions} how often it was started; {@code execution} is the last one in the job repository.
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
