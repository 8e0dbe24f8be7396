package az.bildiris.notification.control;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationDetails.ChainLink;
import az.bildiris.notification.NotificationDetails.Decision;
import az.bildiris.notification.RegistrationInformation;
import az.bildiris.notification.Terms;
import az.bildiris.notification.ValidityStatus;
import az.bildiris.notification.entity.Notification;
import az.bildiris.notification.entity.RecordedDecision;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
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
    Clock clock;

    /** A notification of one of these workers and all data of its page, in one statement. */
    public Optional<Chained> find(Collection<String> fins, UUID id) {
        return find(fins, id, "");
    }

    /** As {@link #find}, and the container of that notification, which is large. */
    public Optional<Chained> findWithOriginal(Collection<String> fins, UUID id) {
        return find(fins, id, "left join fetch n.original o on o.workerFin = n.workerFin and n.id = :id");
    }

    private Optional<Chained> find(Collection<String> fins, UUID id, String more) {
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
                .map(asked -> new Chained(asked, chain));
    }

    /** FİN of the worker of a notification, if it is one of these workers. */
    public Optional<String> workerOf(Collection<String> fins, UUID id) {
        return entityManager
                .createQuery(
                        "select n.workerFin from Notification n where n.id = :id and n.workerFin in :fins",
                        String.class)
                .setParameter("id", id)
                .setParameter("fins", fins)
                .getResultStream()
                .findAny();
    }

    /** The stored original of a notification of one of these workers. */
    public Optional<Held> held(Collection<String> fins, UUID id) {
        return entityManager
                .createQuery(
                        """
                        select new az.bildiris.notification.control.Held(
                            n.workerFin, n.number, n.registeredAt, d.container)
                        from StoredOriginal d join d.notification n
                        where n.id = :id and n.workerFin in :fins and d.workerFin in :fins
                        """,
                        Held.class)
                .setParameter("id", id)
                .setParameter("fins", fins)
                .getResultStream()
                .findAny();
    }

    /** Whether the stored XML and its index match {@code xml}. */
    public static boolean isAsSigned(Chained asked, byte[] xml) {
        Notification notification = asked.notification();
        SignedTerms signed = signed(notification, asked.chain());
        return Arrays.equals(xml, notification.getDocument().getXml())
                && notification.isIndexOf(signed.content(), signed.after());
    }

    /** A notification that the sender delivered. */
    public Optional<NotificationDetails> sent(String sender, String number) {
        return delivered(sender, number)
                .flatMap(found -> find(List.of((String) found[1]), (UUID) found[0]))
                .map(this::of);
    }

    /** The registration's information about a document that the sender delivered. */
    public Optional<RegistrationInformation> sentInformation(String sender, String number) {
        return delivered(sender, number)
                .flatMap(found -> find(List.of((String) found[1]), (UUID) found[0]))
                .map(DetailsReader::information);
    }

    private static RegistrationInformation information(Chained asked) {
        Notification found = asked.notification();
        return new RegistrationInformation(
                found.getNumber(),
                found.getType(),
                found.getDate(),
                found.getBaseNumber(),
                found.getRegisteredAt(),
                found.getEmployerVoen(),
                found.getEmployerName(),
                found.getDocument().signature().orElseThrow().sha256(),
                warnings(found, signed(found, asked.chain()), asked.chain()));
    }

    /** Its id, and the FİN of its worker. */
    private Optional<Object[]> delivered(String sender, String number) {
        List<?> rows = entityManager
                .createNativeQuery(
                        """
                        select n.id, n.worker_fin from notification n join delivery d on d.notification_id = n.id
                        where n.number = ?1 and d.sender = ?2
                        """)
                .setParameter(1, number)
                .setParameter(2, sender)
                .getResultList();
        return rows.stream().map(Object[].class::cast).findAny();
    }

    public NotificationDetails of(Chained asked) {
        Notification notification = asked.notification();
        List<Notification> chain = asked.chain();
        SignedTerms signed = signed(notification, chain);
        return new NotificationDetails(
                notification.getId(),
                notification.getNumber(),
                notification.getType(),
                notification.getDate(),
                notification.getBaseNumber(),
                notification.getRegisteredAt(),
                notification.getOrigin(),
                notification.isTakenOver(),
                RowMapper.statuses(notification, chain, LocalDate.now(clock)),
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

    /** The signed content, and the contract's terms before and after it, from the documents registered up to it. */
    static SignedTerms signed(Notification notification, List<Notification> chain) {
        return SignedTerms.of(notification, ChainReader.terms(earlier(notification, chain), notification.effect()));
    }

    private static List<Notification> earlier(Notification notification, List<Notification> chain) {
        return chain.subList(0, Math.max(1, chain.indexOf(notification)));
    }

    /** Warnings of the registration, and those that follow from the contract as of today. */
    private static List<Warning> warnings(Notification notification, SignedTerms signed, List<Notification> chain) {
        var warnings = new ArrayList<>(notification.getWarnings());
        NotificationContent content = signed.content();
        warnings.addAll(Terms.differing(content, signed.before()));
        if (content.type() != NotificationType.TERMINATION) {
            warnings.addAll(Terms.unlikely(signed.after()));
        }
        content.termination()
                .ifPresent(termination -> ChainReader.amendedOn(earlier(notification, chain), content.date())
                        .filter(termination.terminatedOn()::isBefore)
                        .map(day -> new Warning(
                                WarningCode.TERMINATED_BEFORE_AMENDMENT, "termination.terminatedOn", DAY.format(day)))
                        .ifPresent(warnings::add));
        return warnings;
    }

    /** The decision about this document, or the one that lapsed its contract. */
    private static Optional<Decision> decision(Notification notification, List<Notification> chain) {
        List<RecordedDecision> own = notification.getDecisions();
        List<RecordedDecision> about = own.isEmpty() ? chain.get(0).getDecisions() : own;
        return about.stream()
                .sorted((a, b) ->
                        Boolean.compare(b.getKind().invalidates(), a.getKind().invalidates()))
                .findFirst()
                .map(RecordedDecision::details);
    }

    private static List<ChainLink> links(List<Notification> chain, Notification current) {
        return chain.stream()
                .map(link -> new ChainLink(
                        link.getId(),
                        link.getNumber(),
                        link.getType(),
                        link.getDate(),
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
