package az.bildiris.notification.control;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.notification.DecisionKind;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationDetails.ChainLink;
import az.bildiris.notification.NotificationDetails.Decision;
import az.bildiris.notification.NotificationNotFound;
import az.bildiris.notification.Original;
import az.bildiris.notification.OriginalMissing;
import az.bildiris.notification.RegistrationInformation;
import az.bildiris.notification.Terms;
import az.bildiris.notification.ValidityStatus;
import az.bildiris.notification.entity.Notification;
import az.bildiris.notification.entity.RecordedDecision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One notification of a worker: read from the signed bytes, not from the registry's columns. */
@Dependent
public class DetailsReader {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    ChainReader chains;

    public Optional<NotificationDetails> find(String fin, UUID id) {
        return own(fin, id).map(this::details);
    }

    /** The stored container; throws {@link OriginalMissing} where the older system handed over none. */
    public Original original(String fin, UUID id) {
        Notification notification = own(fin, id).orElseThrow(NotificationNotFound::new);
        byte[] container = notification.getDocument().getContainer().orElseThrow(OriginalMissing::new);
        return new Original(notification.getNumber(), notification.getRegisteredAt(), container);
    }

    /** Whether the stored XML and the index over it are those of {@code xml}. */
    public boolean isAsSigned(String fin, UUID id, byte[] xml) {
        Notification notification = own(fin, id).orElseThrow(NotificationNotFound::new);
        List<Notification> chain = chains.documents(notification.getContract().getId());
        NotificationContent content = NotificationXml.read(xml);
        return Arrays.equals(xml, notification.getDocument().getXml())
                && notification.isIndexOf(content, terms(notification, content, chain));
    }

    /** One that a sender delivered. */
    public Optional<NotificationDetails> sent(String sender, String number) {
        return delivered(sender, number).map(this::details);
    }

    /** Of what a sender delivered, that which never changes. */
    public Optional<RegistrationInformation> sentInformation(String sender, String number) {
        return delivered(sender, number)
                .map(found -> new RegistrationInformation(
                        found.getNumber(),
                        found.getType(),
                        found.getDate(),
                        found.getBaseNumber(),
                        found.getRegisteredAt(),
                        found.getEmployerVoen(),
                        found.getEmployerName(),
                        found.getDocument().signature().orElseThrow().sha256(),
                        found.getWarnings()));
    }

    private Optional<Notification> delivered(String sender, String number) {
        List<?> ids = entityManager
                .createNativeQuery(
                        """
                        select n.id from notification n join delivery d on d.notification_id = n.id
                        where n.number = ?1 and d.sender = ?2
                        """)
                .setParameter(1, number)
                .setParameter(2, sender)
                .getResultList();
        return ids.stream().findAny().map(id -> entityManager.find(Notification.class, id));
    }

    private Optional<Notification> own(String fin, UUID id) {
        return Optional.ofNullable(entityManager.find(Notification.class, id))
                .filter(notification -> notification.getWorkerFin().equals(fin));
    }

    private NotificationDetails details(Notification notification) {
        List<Notification> chain = chains.documents(notification.getContract().getId());
        Map<String, String> fields =
                NotificationXml.fields(notification.getDocument().getXml());
        NotificationContent content = NotificationXml.content(fields);
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
                content,
                fields,
                terms(notification, content, chain),
                notification.getDocument().signature(),
                notification.getDocument().getXmlSha256(),
                decision(notification, chain),
                chains.decisions(chain).stream().map(RecordedDecision::recorded).toList(),
                links(chain, notification),
                notification.getWarnings());
    }

    /** The contract's terms up to and with this document. */
    private static Map<String, String> terms(
            Notification notification, NotificationContent content, List<Notification> chain) {
        List<Notification> before = chain.subList(0, Math.max(1, chain.indexOf(notification)));
        Map<String, String> terms = ChainReader.terms(before, content.date());
        return content.type() == NotificationType.AMENDMENT ? Terms.of(terms, List.of(content)) : terms;
    }

    /** The decision about this document, or the one that lapsed its contract. */
    private Optional<Decision> decision(Notification notification, List<Notification> chain) {
        List<RecordedDecision> own = chains.decisions(List.of(notification));
        List<RecordedDecision> about = own.isEmpty() ? chains.decisions(chain.subList(0, 1)) : own;
        return about.stream()
                .sorted((a, b) ->
                        Boolean.compare(b.getKind() == DecisionKind.INVALIDITY, a.getKind() == DecisionKind.INVALIDITY))
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
