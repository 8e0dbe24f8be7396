package az.bildiris.register.control;

import az.bildiris.register.entity.Notification;
import az.bildiris.register.entity.RecordedDecision;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The documents of one contract, oldest first: its conclusion is the first. */
@Dependent
public class ChainReader {
    @PersistenceContext
    EntityManager entityManager;

    public List<Notification> documents(UUID contract) {
        return entityManager
                .createQuery(
                        """
                        select n from Notification n
                        left join fetch n.document
                        where n.contract.id = :contract
                        order by n.registeredAt, n.number
                        """,
                        Notification.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    public List<RecordedDecision> decisions(List<Notification> about) {
        return entityManager
                .createQuery(
                        "select d from RecordedDecision d where d.notification in :about order by d.decidedOn",
                        RecordedDecision.class)
                .setParameter("about", about)
                .getResultList();
    }
}
