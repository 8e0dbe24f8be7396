package az.bildiris.register.control;

import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.platform.Baku;
import az.bildiris.platform.NativeSql;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.DecisionRefused;
import az.bildiris.register.NotificationNotFound;
import az.bildiris.register.NotificationToCancel;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.entity.DocumentWithTerms;
import az.bildiris.register.entity.EmploymentContract;
import az.bildiris.register.entity.Notification;
import az.bildiris.register.entity.RecordedDecision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records decisions and updates the document and its contract. */
@Dependent
public class DecisionWriter {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NativeSql nativeSql;

    @Inject
    Clock clock;

    @Inject
    ChainReader chains;

    /** Records a decision and returns its notification. */
    public Notification record(StatusDecision decision, String recordedBy) {
        Notification about = locked(decision.number()).orElseThrow(NotificationNotFound::new);
        check(decision, about);
        record(about, decision, new RecordedDecision(about, decision, clock.instant(), recordedBy));
        return about;
    }

    /** Records a cancellation with the signed container; the caller has checked that the employer may cancel. */
    public void cancel(StatusDecision decision, String recordedBy, byte[] signed) {
        Notification about = locked(decision.number()).orElseThrow(NotificationNotFound::new);
        var recorded = new RecordedDecision(about, decision, clock.instant(), recordedBy);
        record(about, decision, recorded);
        nativeSql.change("insert into cancellation (decision_id, container) values (?1, ?2)", recorded.getId(), signed);
    }

    private void record(Notification about, StatusDecision decision, RecordedDecision recorded) {
        EmploymentContract contract = about.getContract();
        entityManager.persist(recorded);
        if (decision.kind().invalidates()) {
            about.invalidate(decision.kind(), decision.decidedOn());
        }
        entityManager.flush();
        List<Notification> documents = chains.documents(contract.getId());
        Lapse.derive(contract, documents, chains.decisions(documents.subList(0, 1)));
        documents.forEach(document ->
                document.updateTerms(DocumentWithTerms.of(document, documents).after()));
    }

    /** The notification to cancel, locked with its contract; empty for an unknown number. */
    public Optional<NotificationToCancel> cancellable(NotificationNumber number) {
        return locked(number).map(about -> {
            List<Notification> chain = chains.documents(about.getContract().getId());
            boolean followed = chain.subList(chain.indexOf(about) + 1, chain.size()).stream()
                    .anyMatch(later -> later.getInvalidSince().isEmpty());
            return new NotificationToCancel(
                    DocumentWithTerms.of(about, chain).content(),
                    about.getRegisteredAt(),
                    about.getInvalidSince().isEmpty() && !followed);
        });
    }

    private Optional<Notification> locked(NotificationNumber number) {
        Optional<Notification> found = entityManager
                .createQuery("select n from Notification n where n.number = :number", Notification.class)
                .setParameter("number", number)
                .getResultStream()
                .findAny();
        found.ifPresent(about -> entityManager.lock(about.getContract(), LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    private void check(StatusDecision decision, Notification about) {
        LocalDate registered = LocalDate.ofInstant(about.getRegisteredAt(), Baku.ZONE);
        if (decision.decidedOn().isAfter(LocalDate.now(clock))
                || decision.decidedOn().isBefore(registered)) {
            throw new DecisionRefused("decision.dateOutOfRange");
        }
        if (decision.kind() == DecisionKind.CANCELLED_24H) {
            throw new DecisionRefused("decision.ofEmployer");
        }
        if (decision.kind() == DecisionKind.LAPSE && about.getType() != NotificationType.CONCLUSION) {
            throw new DecisionRefused("decision.lapseOfConclusionOnly");
        }
        if (chains.decisions(List.of(about)).stream().anyMatch(earlier -> earlier.getKind() == decision.kind())) {
            throw new DecisionRefused("decision.already");
        }
    }
}
