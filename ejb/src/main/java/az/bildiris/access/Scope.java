package az.bildiris.access;

import az.bildiris.platform.Pool;

/**
 * For whom a transaction works: what PostgreSQL shows it follows from this and from nothing else. The policies know a scope by
 * its name, and believe in it only in the role of its pool.
 */
public enum Scope {
    /** A worker, who sees their own. */
    WORKER("worker", Pool.WORKER),
    /** A member of staff, who sees the persons whom a live reason opens, and themselves, if they are a worker, too. */
    STAFF("staff", Pool.STAFF),
    /** Whoever reads a worker's pages: {@link #STAFF} for clerks and inspectors, {@link #WORKER} for all others. */
    READER("", Pool.WORKER),
    /** An inspector, who sees all notifications, but nothing that was signed, while an inspection of theirs is live. */
    INSPECTION("inspection", Pool.STAFF),
    /** A supervisor, who sees the emergencies of all staff, and nothing of the register. */
    SUPERVISOR("supervisor", Pool.STAFF),
    /** An auditor, who sees the audit trail, and nothing of the register. */
    AUDITOR("auditor", Pool.STAFF),
    /** Any member of staff, who sees published figures of the whole register, and nobody in it. */
    STATISTICS("statistics", Pool.STAFF),
    /** A system that delivers documents, and sees the contracts of these only. */
    SENDER("sender", Pool.INTAKE),
    /** Whatever adds to the register, and works on all of it. */
    REGISTER("register", Pool.INTAKE),
    /** The application itself, which keeps the list of staff and sees nobody. */
    SYSTEM("system", Pool.INTAKE),
    /** Anybody who comes or is refused: sees nothing, and leaves a name in the audit trail. */
    VISITOR("", Pool.WORKER),
    /** Nobody is told: the method touches no personal data, or works in the transaction of who calls it. */
    NONE("", Pool.WORKER);

    private final String policies;
    private final Pool pool;

    Scope(String policies, Pool pool) {
        this.policies = policies;
        this.pool = pool;
    }

    /** By which the policies know it. */
    public String policies() {
        return policies;
    }

    public Pool pool() {
        return pool;
    }
}
