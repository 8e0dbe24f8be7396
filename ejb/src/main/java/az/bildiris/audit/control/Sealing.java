package az.bildiris.audit.control;

import az.bildiris.audit.Anchor;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Chains what has been committed since the last time. */
@Dependent
public class Sealing {
    private static final int LOCK = 8_001;
    private static final int AT_ONCE = 2_000;
    /** Commits come out of order, but none later than this many others. */
    private static final int LOOK_BACK = 20_000;

    @PersistenceContext
    EntityManager entityManager;

    /** The end of the chain after this; empty when there was nothing to seal, or another server is at it. */
    public Optional<Anchor> seal(boolean fromTheStart) {
        boolean mine = (boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
        if (!mine) {
            return Optional.empty();
        }
        List<?> unsealed = entityManager
                .createNativeQuery("select e.id, " + ChainLink.CONTENT
                        + """
                         from audit_entry e
                        where e.id > ?1 and not exists (select 1 from audit_seal s where s.entry_id = e.id)
                        order by e.id limit\s"""
                        + AT_ONCE)
                .setParameter(1, fromTheStart ? 0 : floor())
                .getResultList();
        return unsealed.isEmpty() ? Optional.empty() : Optional.of(chain(unsealed));
    }

    private long floor() {
        return ((Number) entityManager
                        .createNativeQuery("select coalesce(min(entry_id), 0) from"
                                + " (select entry_id from audit_seal order by position desc limit " + LOOK_BACK
                                + ") last")
                        .getSingleResult())
                .longValue();
    }

    private Anchor chain(List<?> unsealed) {
        Anchor before = end();
        Anchor end = before;
        var links = new StringJoiner(",");
        for (Object row : unsealed) {
            Object[] entry = (Object[]) row;
            end = new Anchor(end.position() + 1, ChainLink.hash(end.hash(), (String) entry[1]));
            links.add(entry[0] + " " + end.hash());
        }
        entityManager
                .createNativeQuery(
                        """
                        insert into audit_seal (position, entry_id, hash, sealed_at)
                        select ?1 + n, cast(split_part(link, ' ', 1) as bigint), split_part(link, ' ', 2), now()
                        from unnest(string_to_array(?2, ',')) with ordinality as links(link, n)
                        """)
                .setParameter(1, before.position())
                .setParameter(2, links.toString())
                .executeUpdate();
        return end;
    }

    private Anchor end() {
        List<?> last = entityManager
                .createNativeQuery("select position, hash from audit_seal order by position desc limit 1")
                .getResultList();
        return last.stream()
                .map(Object[].class::cast)
                .map(row -> new Anchor(((Number) row[0]).longValue(), (String) row[1]))
                .findAny()
                .orElse(new Anchor(0, ChainLink.START));
    }
}
