package az.bildiris.notification.control;

import az.bildiris.content.NotificationType;
import az.bildiris.notification.DecisionKind;
import az.bildiris.notification.DecisionRefused;
import az.bildiris.notification.NotificationNotFound;
import az.bildiris.notification.StatusDecision;
import az.bildiris.notification.entity.EmploymentContract;
import az.bildiris.notification.entity.Notification;
import az.bildiris.notification.entity.RecordedDecision;
import az.bildiris.platform.Baku;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Records decisions and what follows from them for the document and its contract. */
@Dependent
public class DecisionWriter {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    ChainReader chains;

    public void record(StatusDecision decision, String recordedBy) {
        Notification about = entityManager
                .createQuery("select n from Notification n where n.number = :number", Notification.class)
                .setParameter("number", decision.number())
                .getResultStream()
                .findAny()
                .orElseThrow(NotificationNotFound::new);
        EmploymentContract contract = about.getContract();
        entityManager.lock(contract, LockModeType.PESSIMISTIC_WRITE);
        check(decision, about);
        entityManager.persist(new RecordedDecision(about, decision, clock.instant(), recordedBy));
        if (decision.kind() == DecisionKind.INVALIDITY) {
            about.invalidate(decision.decidedOn());
        }
        entityManager.flush();
        List<Notification> documents = chains.documents(contract.getId());
        Lapse.derive(contract, documents, chains.decisions(documents.subList(0, 1)));
        documents.forEach(document -> document.follow(DetailsReader.terms(document, documents)));
    }

    private void check(StatusDecision decision, Notification about) {
        LocalDate registered = LocalDate.ofInstant(about.getRegisteredAt(), Baku.ZONE);
        if (decision.decidedOn().isAfter(LocalDate.now(clock))
                || decision.decidedOn().isBefore(registered)) {
            throw new DecisionRefused("decision.dateOutOfRange");
        }
        if (decision.kind() == DecisionKind.LAPSE && about.getType() != NotificationType.CONCLUSION) {
            throw new DecisionRefused("decision.lapseOfConclusionOnly");
        }
        if (chains.decisions(List.of(about)).stream().anyMatch(earlier -> earlier.getKind() == decision.kind())) {
            throw new DecisionRefused("decision.already");
        }
    }
}
