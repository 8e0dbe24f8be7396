package az.bildiris.access.control;

import az.bildiris.access.Identity;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/** For whom PostgreSQL works in the running transaction: without a word it shows no row with personal data. */
@Dependent
public class ToldIdentity {
    @PersistenceContext
    EntityManager entityManager;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Empty as long as nothing was told. */
    public Optional<Identity> now() {
        return Optional.ofNullable((Identity) transaction.getResource(Identity.class));
    }

    /** From now on; throws IllegalStateException when the transaction works in another pool already. */
    public void tell(Identity identity) {
        if (now().filter(identity::equals).isPresent()) {
            return;
        }
        identity.scope().pool().chooseFor(transaction);
        entityManager.flush(); // what was changed for another is written for that one
        entityManager
                .createNativeQuery(
                        """
                        select set_config('bildiris.scope', ?1, true), set_config('bildiris.fin', ?2, true),
                               set_config('bildiris.actor', ?3, true), set_config('bildiris.session', ?4, true)
                        """)
                .setParameter(1, identity.scope().policies())
                .setParameter(2, identity.fin())
                .setParameter(3, identity.actor())
                .setParameter(4, identity.session())
                .getSingleResult();
        transaction.putResource(Identity.class, identity);
    }

    /** After a failure, which stays the one that is reported; PostgreSQL takes no word in a transaction that it has given up. */
    public void tellAgain(Optional<Identity> outer, Exception failure) {
        try {
            outer.ifPresent(this::tell);
        } catch (RuntimeException givenUp) {
            failure.addSuppressed(givenUp);
        }
    }
}
