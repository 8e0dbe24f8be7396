package az.bildiris.platform;

import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Connections of one database role each, so that a policy can go by the role as well as by what a transaction has said. A
 * transaction works in one pool from its first statement to its end; without a word before that statement it is the workers'.
 */
public enum Pool {
    WORKER("java:app/jdbc/bildiris"),
    /** Documents come in and decisions are recorded. */
    INTAKE("java:app/jdbc/bildiris-intake"),
    STAFF("java:app/jdbc/bildiris-staff");

    private final String jndiName;

    Pool(String jndiName) {
        this.jndiName = jndiName;
    }

    /** From now on the running transaction works here; throws IllegalStateException when it already works elsewhere. */
    public void chooseFor(TransactionSynchronizationRegistry transaction) {
        Object chosen = transaction.getResource(Pool.class);
        if (chosen == null) {
            transaction.putResource(Pool.class, this);
        } else if (chosen != this) {
            throw new IllegalStateException("A transaction of " + chosen + " does nothing for " + this);
        }
    }

    /** The one in which the running transaction works from now on, if there is a transaction. */
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

    @SuppressWarnings("BanJNDI") // names of our own, and nothing is read into them
    static Object find(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
