package az.bildiris.notification.control;

import az.bildiris.content.NotificationType;
import az.bildiris.notification.RegistryCounts;
import az.bildiris.notification.entity.RegisteredWorker;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the register knows of a worker beside the documents. */
@Dependent
public class WorkerReader {
    @PersistenceContext
    EntityManager entityManager;

    public boolean known(String fin) {
        return entityManager.find(RegisteredWorker.class, fin) != null;
    }

    public List<String> employers(String fin) {
        return entityManager
                .createQuery(
                        "select distinct n.employerName from Notification n where n.workerFin = :fin order by n.employerName",
                        String.class)
                .setParameter("fin", fin)
                .getResultList();
    }

    public RegistryCounts counts(String fin) {
        Map<NotificationType, Long> counts = entityManager
                .createQuery(
                        "select n.type, count(n) from Notification n where n.workerFin = :fin group by n.type",
                        Object[].class)
                .setParameter("fin", fin)
                .getResultStream()
                .collect(Collectors.toMap(row -> (NotificationType) row[0], row -> (Long) row[1]));
        return new RegistryCounts(
                count(counts, NotificationType.CONCLUSION) + count(counts, NotificationType.AMENDMENT),
                count(counts, NotificationType.TERMINATION));
    }

    private static int count(Map<NotificationType, Long> counts, NotificationType type) {
        return counts.getOrDefault(type, 0L).intValue();
    }

    /** Codes of the reasons for which contracts of the worker were terminated. */
    public Set<String> terminationReasons(String fin) {
        return entityManager
                .createQuery(
                        """
                        select distinct n.terminationReason from Notification n
                        where n.workerFin = :fin and n.terminationReason is not null
                        """,
                        String.class)
                .setParameter("fin", fin)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
