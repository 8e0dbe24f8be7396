package az.bildiris.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a worker asks about a look, and the auditor's answer when there is one. */
public record Question(UUID id, String text, Instant askedAt, Optional<String> answer, Optional<Instant> answeredAt) {}
