package az.bildiris.reference.control;

import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.entity.ReferenceEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches each list: only migrations change it, and they run before the application. */
@ApplicationScoped
public class ReferenceCache {
    @PersistenceContext
    EntityManager entityManager;

    private final Map<ReferenceList, List<Reference>> lists = new ConcurrentHashMap<>();

    public List<Reference> list(ReferenceList list) {
        return lists.computeIfAbsent(list, this::read);
    }

    private List<Reference> read(ReferenceList list) {
        return entityManager
                .createQuery(
                        "select e from ReferenceEntry e where e.list = :list order by e.position", ReferenceEntry.class)
                .setParameter("list", list)
                .getResultStream()
                .map(ReferenceEntry::reference)
                .toList();
    }
}
