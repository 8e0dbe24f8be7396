package az.bildiris.access.control;

import az.bildiris.access.Identity;
import az.bildiris.content.Fin;
import az.bildiris.platform.NativeSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/**
 * The identity that is set in PostgreSQL for the running transaction; without one it shows no row with personal data.
 */
@Dependent
public class TransactionIdentity {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NativeSql nativeSql;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The identity set now; empty before the first. */
    public Optional<Identity> now() {
        return Optional.ofNullable((Identity) transaction.getResource(Identity.class));
    }

    /**
     * Sets the identity from now on; throws IllegalStateException when the transaction already works in another pool.
     */
    public void tell(Identity identity) {
        if (now().filter(identity::equals).isPresent()) {
            return;
        }
        identity.scope().pool().chooseFor(transaction);
        entityManager.flush(); // changes of the earlier identity are written in its name
        nativeSql.value(
                """
                select set_config('bildiris.scope', ?1, true), set_config('bildiris.fin', ?2, true),
                       set_config('bildiris.actor', ?3, true), set_config('bildiris.session', ?4, true)
                """,
                identity.scope().policies(),
                identity.fin().map(Fin::value).orElse(""),
                identity.actor(),
                identity.session());
        transaction.putResource(Identity.class, identity);
    }

    /**
     * Restores the outer identity after a failure, which stays the reported one; PostgreSQL accepts no statement in an
     * aborted transaction.
     */
    public void tellAgain(Optional<Identity> outer, Exception failure) {
        try {
            outer.ifPresent(this::tell);
        } catch (RuntimeException givenUp) {
            failure.addSuppressed(givenUp);
        }
    }
}
