package az.bildiris.notification.control;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationDetails.ChainLink;
import az.bildiris.notification.NotificationToCheck;
import az.bildiris.notification.RegistrationInformation;
import az.bildiris.platform.NativeSql;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.TermWarnings;
import az.bildiris.register.ValidityStatus;
import az.bildiris.register.entity.DocumentWithTerms;
import az.bildiris.register.entity.Notification;
import az.bildiris.register.entity.RecordedDecision;
import az.bildiris.register.entity.TermsInForce;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads one notification of a worker from the signed bytes, not from the register's columns. */
@Dependent
public class DetailsReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NativeSql nativeSql;

    @Inject
    Clock clock;

    /** A notification of one of these workers and all that its page says, in one statement. */
    public Optional<DocumentInChain> find(Collection<Fin> fins, UUID id) {
        return find(fins, id, "");
    }

    /** As {@link #find}, and the container of that notification, which is large. */
    public Optional<DocumentInChain> findWithOriginal(Collection<Fin> fins, UUID id) {
        return find(fins, id, "left join fetch n.original o on o.workerFin = n.workerFin and n.id = :id");
    }

    private Optional<DocumentInChain> find(Collection<Fin> fins, UUID id, String more) {
        List<Notification> chain = entityManager
                .createQuery(
                        """
                        select n from Notification n
                        join fetch n.contract c on c.workerFin = n.workerFin
                        join fetch n.document d on d.workerFin = n.workerFin
                        left join fetch n.decisions r on r.workerFin = n.workerFin
                        left join fetch n.warnings w on w.workerFin = n.workerFin
                        %s
                        where n.workerFin in :fins and n.contractId = (
                            select asked.contractId from Notification asked
                            where asked.id = :id and asked.workerFin in :fins)
                        order by n.registeredAt, n.number
                        """
                                .formatted(more),
                        Notification.class)
                .setParameter("fins", fins)
                .setParameter("id", id)
                .getResultStream()
                .distinct()
                .toList();
        return chain.stream()
                .filter(document -> document.getId().equals(id))
                .findAny()
                .map(asked -> new DocumentInChain(asked, chain));
    }

    /** The stored container of a notification of one of these workers. */
    public Optional<HeldOriginal> held(Collection<Fin> fins, UUID id) {
        return entityManager
                .createQuery(
                        """
                        select new az.bildiris.notification.control.HeldOriginal(
                            n.workerFin, n.number, n.registeredAt, d.container)
                        from StoredOriginal d join d.notification n
                        where n.id = :id and n.workerFin in :fins and d.workerFin in :fins
                        """,
                        HeldOriginal.class)
                .setParameter("id", id)
                .setParameter("fins", fins)
                .getResultStream()
                .findAny();
    }

    /** With the registered bytes, and whether every column of the register follows from them. */
    public NotificationToCheck toCheck(DocumentInChain asked, NotificationDetails found) {
        DocumentWithTerms signed = DocumentWithTerms.of(asked.notification(), asked.chain());
        return new NotificationToCheck(
                found,
                asked.original(),
                asked.notification().getDocument().getXml(),
                asked.notification().isIndexOf(signed.content(), signed.after()));
    }

    /** A notification that the sender delivered. */
    public Optional<NotificationDetails> sent(String sender, NotificationNumber number) {
        return delivered(sender, number).map(this::toDetails);
    }

    /** The registration's information about a document that the sender delivered. */
    public Optional<RegistrationInformation> sentInformation(String sender, NotificationNumber number) {
        return delivered(sender, number).map(DetailsReader::information);
    }

    private static RegistrationInformation information(DocumentInChain asked) {
        Notification found = asked.notification();
        return new RegistrationInformation(
                found.getNumber(),
                found.getType(),
                found.getSigned().getDate(),
                found.getSigned().getBaseNumber(),
                found.getRegisteredAt(),
                found.getSigned().getEmployerVoen(),
                found.getSigned().getEmployerName(),
                found.getDocument().signature().orElseThrow().sha256(),
                warnings(found, DocumentWithTerms.of(found, asked.chain()), asked.chain()));
    }

    private Optional<DocumentInChain> delivered(String sender, NotificationNumber number) {
        return nativeSql
                .rows(
                        """
                        select n.id, n.worker_fin from notification n join delivery d on d.notification_id = n.id
                        where n.number = ?1 and d.sender = ?2
                        """,
                        number.value(),
                        sender)
                .stream()
                .findAny()
                .flatMap(row -> find(List.of(new Fin(row.text("worker_fin"))), row.id("id")));
    }

    public NotificationDetails toDetails(DocumentInChain asked) {
        Notification notification = asked.notification();
        List<Notification> chain = asked.chain();
        DocumentWithTerms signed = DocumentWithTerms.of(notification, chain);
        return new NotificationDetails(
                notification.getId(),
                notification.getContract().getId(),
                notification.getNumber(),
                notification.getType(),
                notification.getSigned().getDate(),
                notification.getSigned().getBaseNumber(),
                notification.getRegisteredAt(),
                notification.getOrigin(),
                notification.isTakenOver(),
                notification.statuses(chain, LocalDate.now(clock)),
                notification.getContract().getLapsedOn(),
                signed.content(),
                signed.fields(),
                signed.after(),
                notification.getDocument().signature(),
                notification.getDocument().getXmlSha256(),
                decision(notification, chain),
                chain.stream()
                        .flatMap(document -> document.getDecisions().stream())
                        .sorted(Comparator.comparing(RecordedDecision::getDecidedOn))
                        .map(RecordedDecision::recorded)
                        .toList(),
                links(chain, notification),
                warnings(notification, signed, chain));
    }

    /** What was noticed at the registration, and what the contract as it is seen today makes of it. */
    private static List<Warning> warnings(
            Notification notification, DocumentWithTerms signed, List<Notification> chain) {
        var warnings = new ArrayList<>(notification.getWarnings());
        NotificationContent content = signed.content();
        warnings.addAll(TermWarnings.differing(content, signed.before()));
        if (content.type() != NotificationType.TERMINATION) {
            warnings.addAll(TermWarnings.unlikely(signed.after()));
        }
        content.termination().ifPresent(termination -> TermsInForce.amendedOn(
                        DocumentWithTerms.earlier(notification, chain), content.date())
                .filter(termination.terminatedOn()::isBefore)
                .map(day -> new Warning(
                        WarningCode.TERMINATED_BEFORE_AMENDMENT, "termination.terminatedOn", DAY.format(day)))
                .ifPresent(warnings::add));
        return warnings;
    }

    /** The decision about this document, or the one that lapsed its contract. */
    private static Optional<StatusDecision> decision(Notification notification, List<Notification> chain) {
        List<RecordedDecision> own = notification.getDecisions();
        List<RecordedDecision> about = own.isEmpty() ? chain.get(0).getDecisions() : own;
        return about.stream()
                .sorted((a, b) ->
                        Boolean.compare(b.getKind().invalidates(), a.getKind().invalidates()))
                .findFirst()
                .map(RecordedDecision::decision);
    }

    private static List<ChainLink> links(List<Notification> chain, Notification current) {
        return chain.stream()
                .map(link -> new ChainLink(
                        link.getId(),
                        link.getNumber(),
                        link.getType(),
                        link.getSigned().getDate(),
                        link.getInvalidSince().isPresent() ? ValidityStatus.INVALID : ValidityStatus.VALID,
                        amended(link, chain),
                        link == current))
                .toList();
    }

    private static boolean amended(Notification document, List<Notification> chain) {
        return document.getType() != NotificationType.TERMINATION
                && document.getInvalidSince().isEmpty()
                && chain.subList(chain.indexOf(document) + 1, chain.size()).stream()
                        .anyMatch(later -> later.getType() == NotificationType.AMENDMENT
                                && later.getInvalidSince().isEmpty());
    }
}
