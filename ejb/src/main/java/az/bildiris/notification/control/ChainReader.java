package az.bildiris.notification.control;

import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.notification.entity.Notification;
import az.bildiris.notification.entity.RecordedDecision;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the documents of one contract, oldest first; the first is its conclusion. */
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

    /** Terms of the contract in force on a day, from its documents. */
    static Map<String, String> terms(List<Notification> documents, LocalDate day) {
        Map<String, String> terms =
                NotificationXml.fields(documents.get(0).getDocument().getXml());
        for (Notification amendment : amendments(documents, day).toList()) {
            terms = SignedTerms.of(amendment, terms).after();
        }
        return terms;
    }

    /** The latest day from which a change is in force on that day. */
    static Optional<LocalDate> amendedOn(List<Notification> documents, LocalDate day) {
        return amendments(documents, day)
                .flatMap(document -> document.getEffectiveFrom().stream())
                .reduce((older, younger) -> younger);
    }

    /** Amendments in force on that day, by the day of their effect and then by registration. */
    private static Stream<Notification> amendments(List<Notification> documents, LocalDate day) {
        return documents.stream()
                .filter(document -> document.getType() == NotificationType.AMENDMENT)
                .filter(document -> document.countsOn(day))
                .sorted(Notification.BY_EFFECT);
    }
}
