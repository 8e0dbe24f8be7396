package az.bildiris.platform;

import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The pools of database connections, one for each role, so that a policy can depend on the role as well as on the
 * transaction's settings. A transaction uses one pool from its first statement to its end; the preset is the workers'
 * pool.
 */
public enum Pool {
    WORKER("java:app/jdbc/bildiris"),
    /** For registering documents and recording decisions. */
    INTAKE("java:app/jdbc/bildiris-intake"),
    STAFF("java:app/jdbc/bildiris-staff");

    private final String jndiName;

    Pool(String jndiName) {
        this.jndiName = jndiName;
    }

    /** Chooses this pool for the running transaction; throws IllegalStateException when it already uses another one. */
    public void chooseFor(TransactionSynchronizationRegistry transaction) {
        Object chosen = transaction.getResource(Pool.class);
        if (chosen == null) {
            transaction.putResource(Pool.class, this);
        } else if (chosen != this) {
            throw new IllegalStateException("A transaction of " + chosen + " does nothing for " + this);
        }
    }

    /** The pool of the running transaction, which it keeps from now on, if there is a transaction. */
    static Pool of(TransactionSynchronizationRegistry transaction) {
        if (transaction.getTransactionKey() == null) {
            return WORKER;
        }
        if (transaction.getResource(Pool.class) == null) {
            WORKER.chooseFor(transaction);
        }
        return (Pool) transaction.getResource(Pool.class);
    }

    public DataSource source() {
        return (DataSource) find(jndiName);
    }

    @SuppressWarnings("BanJNDI") // names of our own that are not parsed
    static Object find(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
