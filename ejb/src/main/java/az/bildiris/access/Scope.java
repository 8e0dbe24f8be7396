package az.bildiris.access;

import az.bildiris.platform.Pool;

/**
 * For whom a transaction works, which alone decides what PostgreSQL shows it. The policies know a scope by its name,
 * and accept it only in the role of its pool.
 */
public enum Scope {
    /** A worker, who sees their own data. */
    WORKER("worker", Pool.WORKER),
    /** A member of staff, who sees the persons opened by a valid reason, and themselves if they are also a worker. */
    STAFF("staff", Pool.STAFF),
    /** A reader of a worker's pages: {@link #STAFF} for clerks and inspectors, {@link #WORKER} for all others. */
    READER("", Pool.WORKER),
    /** An inspector, who sees all notifications but no signed content while an inspection of theirs is valid. */
    INSPECTION("inspection", Pool.STAFF),
    /** A supervisor, who sees the emergencies of all staff, and nothing of the register. */
    SUPERVISOR("supervisor", Pool.STAFF),
    /** An auditor, who sees the audit trail, and nothing of the register. */
    AUDITOR("auditor", Pool.STAFF),
    /** A member of staff, who sees published figures of the whole register, but no person. */
    STATISTICS("statistics", Pool.STAFF),
    /** A system that delivers documents, and sees only their contracts. */
    SENDER("sender", Pool.INTAKE),
    /** A service that adds to the register, and works on all of it. */
    REGISTER("register", Pool.INTAKE),
    /** The application itself, which stores the list of staff and sees no person. */
    SYSTEM("system", Pool.INTAKE),
    /** A visitor, or a caller who is refused: sees nothing, and is named in the audit trail. */
    VISITOR("", Pool.WORKER),
    /** No scope: the method reads no personal data, or works in the transaction of its caller. */
    NONE("", Pool.WORKER);

    private final String policies;
    private final Pool pool;

    Scope(String policies, Pool pool) {
        this.policies = policies;
        this.pool = pool;
    }

    /** The name of the scope in the policies. */
    public String policies() {
        return policies;
    }

    public Pool pool() {
        return pool;
    }
}
