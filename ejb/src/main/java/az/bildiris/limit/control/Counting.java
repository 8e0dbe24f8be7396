package az.bildiris.limit.control;

import az.bildiris.limit.Limit;
import az.bildiris.platform.KeyedHash;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Counts in PostgreSQL, which all servers share. */
@Dependent
public class Counting {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * Seconds to wait, 0 for none, negative for the first refusal; the count stays when the caller's transaction fails.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int count(Limit limit, String who) {
        return ((Number) entityManager
                        .createNativeQuery("select take_limit(?1, ?2, ?3, ?4)")
                        .setParameter(1, limit.name())
                        .setParameter(2, KeyedHash.of(limit.name(), who))
                        .setParameter(3, limit.most())
                        .setParameter(4, (int) limit.within().toSeconds())
                        .getSingleResult())
                .intValue();
    }
}
