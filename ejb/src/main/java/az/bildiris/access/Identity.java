package az.bildiris.access;

/**
 * Who asks, as PostgreSQL is told; what does not matter in a scope is empty.
 *
 * @param fin of a worker, or of a member of staff who is a worker, too
 * @param actor name under which entries of the audit trail and decisions are made
 * @param session in which a stated reason holds
 */
public record Identity(Scope scope, String fin, String actor, String session) {}
