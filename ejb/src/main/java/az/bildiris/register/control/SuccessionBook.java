package az.bildiris.register.control;

import az.bildiris.content.Voen;
import az.bildiris.platform.NativeSql;
import az.bildiris.register.RecordedSuccession;
import az.bildiris.register.Succession;
import az.bildiris.register.entity.RecordedSuccessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads and writes employers' successions; a successor may have a successor, too. */
@Dependent
public class SuccessionBook {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NativeSql nativeSql;

    /** All successions, the latest first. */
    public List<RecordedSuccession> all() {
        return entityManager
                .createQuery("select s from RecordedSuccessor s order by s.recordedAt desc", RecordedSuccessor.class)
                .getResultStream()
                .map(RecordedSuccessor::recorded)
                .toList();
    }

    /** The last succession in the chain from one employer to another on a day, if there is one. */
    public Optional<Succession> between(Voen predecessor, Voen successor, LocalDate day) {
        var reached = new HashSet<Voen>();
        List<Voen> employers = List.of(predecessor);
        while (!employers.isEmpty() && reached.addAll(employers)) {
            List<Succession> next = of(employers, day);
            Optional<Succession> found = next.stream()
                    .filter(step -> step.successor().equals(successor))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            employers = next.stream().map(Succession::successor).toList();
        }
        return Optional.empty();
    }

    private List<Succession> of(List<Voen> predecessors, LocalDate day) {
        return entityManager
                .createQuery(
                        """
                        select s from RecordedSuccessor s where s.predecessor in :predecessors and s.since <= :day
                        order by s.since, s.recordedAt
                        """,
                        RecordedSuccessor.class)
                .setParameter("predecessors", predecessors)
                .setParameter("day", day)
                .getResultStream()
                .map(RecordedSuccessor::succession)
                .toList();
    }

    /** Whether an employer has ever filed, or has taken over contracts. */
    public boolean hasContracts(Voen voen) {
        return nativeSql.exists(
                """
                (select 1 from employer_name where voen = ?1 limit 1)
                union all (select 1 from succession where successor = ?1 limit 1)
                """,
                voen.value());
    }

    public void record(Succession succession, Instant at, String by) {
        entityManager.persist(new RecordedSuccessor(succession, at, by));
    }
}
