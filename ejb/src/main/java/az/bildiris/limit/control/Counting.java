package az.bildiris.limit.control;

import az.bildiris.limit.Limit;
import az.bildiris.platform.KeyedHash;
import az.bildiris.platform.NativeSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts in PostgreSQL, which all servers share. */
@Dependent
public class Counting {
    @Inject
    NativeSql nativeSql;

    /**
     * Seconds to wait, 0 for none, negative for the first refusal; the count stays when the caller's transaction fails.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int count(Limit limit, String who) {
        return ((Number) nativeSql.value(
                        "select take_limit(?1, ?2, ?3, ?4)",
                        limit.name(),
                        KeyedHash.of(limit.name(), who),
                        limit.most(),
                        (int) limit.within().toSeconds()))
                .intValue();
    }
}
