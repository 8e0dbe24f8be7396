package az.bildiris.access;

import az.bildiris.content.Fin;
import java.util.Optional;

/**
 * The caller as set in PostgreSQL; values that do not matter in a scope are empty.
 *
 * @param fin FİN of a worker, or of a member of staff who is also a worker
 * @param actor name under which audit entries and decisions are recorded
 * @param session hash of the session in which a stated reason is valid
 */
public record Identity(Scope scope, Optional<Fin> fin, String actor, String session) {}
