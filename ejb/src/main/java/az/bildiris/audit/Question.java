package az.bildiris.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A worker's question about a look, with the auditor's answer if there is one. */
public record Question(UUID id, String text, Instant askedAt, Optional<String> answer, Optional<Instant> answeredAt) {}
