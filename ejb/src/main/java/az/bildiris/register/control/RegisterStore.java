package az.bildiris.register.control;

import az.bildiris.content.Employer;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.content.Worker;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Folding;
import az.bildiris.platform.NativeSql;
import az.bildiris.register.Chain;
import az.bildiris.register.ContractState;
import az.bildiris.register.NewNotification;
import az.bildiris.register.RegistrationResult;
import az.bildiris.register.Succession;
import az.bildiris.register.entity.EmploymentContract;
import az.bildiris.register.entity.Notification;
import az.bildiris.register.entity.StoredOriginal;
import az.bildiris.register.entity.TermsInForce;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes checked documents to the register; a chain is locked while a document is added to it. */
@Dependent
public class RegisterStore {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NativeSql nativeSql;

    @Inject
    ChainReader chains;

    @Inject
    SuccessionBook successions;

    /** The earlier registration of these bytes, which are a container or the XML of a row without one. */
    public Optional<RegistrationResult> earlierRegistration(String sha256) {
        return entityManager
                .createQuery(
                        """
                        select n from Notification n join n.document d
                        where d.containerSha256 = :sha or (d.containerSha256 is null and d.xmlSha256 = :sha)
                        """,
                        Notification.class)
                .setParameter("sha", sha256)
                .getResultStream()
                .findAny()
                .map(found -> new RegistrationResult(found.getId(), found.getNumber(), found.getRegisteredAt(), true));
    }

    public Optional<NotificationNumber> sameContent(String xmlSha256) {
        return entityManager
                .createQuery(
                        "select n.number from Notification n join n.document d"
                                + " where d.xmlSha256 = :sha and n.invalidSince is null",
                        NotificationNumber.class)
                .setParameter("sha", xmlSha256)
                .getResultStream()
                .findFirst();
    }

    public Optional<NotificationNumber> sameContract(NotificationContent content) {
        return content.contract().number().flatMap(number -> entityManager
                .createQuery(
                        """
                        select n.number from Notification n join n.contract c
                        where c.workerFin = :fin and n.workerFin = :fin and c.employerVoen = :voen
                        and c.concludedOn = :day and n.type = :type and n.signed.contractNumber = :number
                        and n.invalidSince is null
                        order by n.registeredAt, n.number
                        """,
                        NotificationNumber.class)
                .setParameter("fin", content.worker().fin())
                .setParameter("voen", content.employer().voen())
                .setParameter("day", content.contract().concludedOn())
                .setParameter("type", NotificationType.CONCLUSION)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
    }

    /** Locks this hash until the transaction ends. */
    public void lock(String sha256) {
        nativeSql.rows("select pg_advisory_xact_lock(hashtextextended(?1, 0))", sha256);
    }

    public void delivered(UUID id, String sender, Instant at) {
        nativeSql.change(
                """
                insert into delivery (notification_id, sender, delivered_at) values (?1, ?2, ?3)
                """,
                id,
                sender,
                at);
    }

    public boolean isSender(UUID id, String sender) {
        return nativeSql.exists("select 1 from delivery where notification_id = ?1 and sender = ?2", id, sender);
    }

    public boolean isKnown(Employer employer) {
        return nativeSql.exists(
                "select 1 from employer_name where voen = ?1 and sun = ?2",
                employer.voen().value(),
                employer.sun().value());
    }

    public boolean taken(NotificationNumber number) {
        return !entityManager
                .createQuery("select 1 from Notification n where n.number = :number", Integer.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    /** The chain of a conclusion's number as that document finds it, locked until the transaction ends. */
    public Optional<ContractState> lockContract(NotificationNumber baseNumber, NotificationContent content) {
        LocalDate day = content.date();
        LocalDate effect = content.effect();
        return contract(baseNumber).map(contract -> {
            List<Notification> documents = chains.documents(contract.getId());
            Chain chain = TermsInForce.chain(documents);
            return new ContractState(
                    contract.getWorkerFin(),
                    contract.getEmployerVoen(),
                    succession(contract, content),
                    Chain.values(chain.on(day)),
                    Chain.values(chain.on(effect)),
                    TermsInForce.amendedOn(documents, day),
                    contract.getLapsedOn(),
                    documents.stream()
                            .anyMatch(document -> document.getType() == NotificationType.TERMINATION
                                    && document.getInvalidSince().isEmpty()));
        });
    }

    private Optional<Succession> succession(EmploymentContract contract, NotificationContent content) {
        Voen employer = content.employer().voen();
        return employer.equals(contract.getEmployerVoen())
                ? Optional.empty()
                : successions.between(contract.getEmployerVoen(), employer, content.date());
    }

    public RegistrationResult add(NewNotification entry) {
        NotificationContent content = entry.content();
        Worker worker = content.worker();
        know(worker.fin(), worker.surname(), worker.name(), worker.patronymic().orElse(""), entry.registeredAt());
        identify(worker);
        name(content.employer());
        NotificationNumber number =
                entry.earlierNumber().orElseGet(() -> nextNumber(content.type(), entry.registeredAt()));
        EmploymentContract contract = content.baseNumber()
                .map(base -> contract(base).orElseThrow())
                .orElseGet(() -> newContract(content, number));
        var notification = new Notification(entry, number, contract);
        entityManager.persist(notification);
        entityManager.persist(new StoredOriginal(notification, entry));
        if (content.type() == NotificationType.TERMINATION) {
            entityManager.flush();
            List<Notification> documents = chains.documents(contract.getId());
            Lapse.derive(contract, documents, chains.decisions(documents.subList(0, 1)));
        }
        return new RegistrationResult(notification.getId(), number, entry.registeredAt(), false);
    }

    /** Adds a person without notifications, unless the person is known. */
    public void know(Fin fin, String surname, String name, String patronymic, Instant since) {
        nativeSql.change(
                """
                insert into worker (fin, surname, name, patronymic, known_since) values (?1, ?2, ?3, ?4, ?5)
                on conflict do nothing
                """,
                fin.value(),
                surname,
                name,
                patronymic,
                since);
    }

    /** Stores the identifiers by which staff find this person; only a conclusion has them. */
    private void identify(Worker worker) {
        if (worker.documentNumber().isEmpty()) {
            return;
        }
        String document =
                worker.documentSeries().orElse("") + worker.documentNumber().get();
        nativeSql.change(
                """
                insert into worker_identity (worker_fin, name_folded, birth_date, ssn, document_number)
                values (?1, ?2, cast(?3 as date), ?4, ?5)
                on conflict do nothing
                """,
                worker.fin().value(),
                Folding.fold(worker.fullName()),
                worker.birthDate().map(LocalDate::toString).orElse(null),
                worker.ssn().map(Folding::identifier).orElse(null),
                Folding.identifier(document));
    }

    /** Stores the name by which staff find this employer. */
    private void name(Employer employer) {
        nativeSql.change(
                """
                insert into employer_name (voen, sun, name, name_folded) values (?1, ?2, ?3, ?4)
                on conflict do nothing
                """,
                employer.voen().value(),
                employer.sun().value(),
                employer.name(),
                Folding.fold(employer.name()));
    }

    private Optional<EmploymentContract> contract(NotificationNumber baseNumber) {
        return entityManager
                .createQuery(
                        "select c from EmploymentContract c where c.baseNumber = :number", EmploymentContract.class)
                .setParameter("number", baseNumber)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findAny();
    }

    private EmploymentContract newContract(NotificationContent content, NotificationNumber number) {
        var contract = new EmploymentContract(
                content.worker().fin(),
                content.employer().voen(),
                number,
                content.contract().concludedOn(),
                content.contract().workStartsOn());
        entityManager.persist(contract);
        return contract;
    }

    private NotificationNumber nextNumber(NotificationType type, Instant registeredAt) {
        int year = registeredAt.atZone(Baku.ZONE).getYear();
        NotificationNumber number;
        do {
            Number sequence = (Number) nativeSql.value("select nextval('notification_number_seq')");
            number = NotificationNumber.of(type, year, sequence.longValue());
        } while (taken(number)); // a number of the older system may be in use
        return number;
    }
}
