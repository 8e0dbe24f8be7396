package az.bildiris.registry.control;

import az.bildiris.content.Fin;
import az.bildiris.register.entity.Notification;
import az.bildiris.registry.WorkerNotifications;
import az.bildiris.registry.WorkerUnknown;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads all notifications of one worker in one statement. */
@Dependent
public class WorkerNotificationsReader {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Throws {@link WorkerUnknown} for an unknown FİN. The statement restricts each table to the worker. */
    public WorkerNotifications of(Fin fin) {
        List<ReadNotification> read = entityManager
                .createQuery(
                        """
                        select new az.bildiris.registry.control.ReadNotification(n, c, d.containerSize)
                        from RegisteredWorker w
                        left join Notification n on n.workerFin = :fin
                        left join n.contract c on c.workerFin = :fin
                        left join n.document d on d.workerFin = :fin
                        where w.id = :id
                        order by n.signed.employerName, n.id
                        """,
                        ReadNotification.class)
                .setParameter("fin", fin)
                .setParameter("id", fin.value())
                .getResultList();
        if (read.isEmpty()) {
            throw new WorkerUnknown();
        }
        List<ReadNotification> found =
                read.stream().filter(row -> row.notification() != null).toList();
        Map<UUID, List<Notification>> terms = found.stream()
                .map(ReadNotification::notification)
                .filter(notification -> notification.getSigned().statesTerm())
                .sorted(Comparator.comparing(Notification::getRegisteredAt).thenComparing(Notification::getNumber))
                .collect(Collectors.groupingBy(
                        notification -> notification.getContract().getId()));
        LocalDate today = LocalDate.now(clock);
        return new WorkerNotifications(found.stream()
                .map(row -> row.line(terms.getOrDefault(row.contract().getId(), List.of()), today))
                .toList());
    }

    /** FİN of whomever a notification of one of these workers is about. */
    public Optional<Fin> workerOf(Collection<Fin> fins, UUID id) {
        return entityManager
                .createQuery(
                        "select n.workerFin from Notification n where n.id = :id and n.workerFin in :fins", Fin.class)
                .setParameter("id", id)
                .setParameter("fins", fins)
                .getResultStream()
                .findAny();
    }
}
