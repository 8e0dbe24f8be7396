package az.bildiris.notification.control;

import az.bildiris.notification.entity.RegisteredWorker;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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
}
