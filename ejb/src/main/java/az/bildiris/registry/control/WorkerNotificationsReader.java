package az.bildiris.registry.control;

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
    public WorkerNotifications of(String fin) {
        List<Object[]> rows = entityManager
                .createQuery(
                        """
                        select n, c, d.containerSize from RegisteredWorker w
                        left join Notification n on n.workerFin = :fin
                        left join n.contract c on c.workerFin = :fin
                        left join n.document d on d.workerFin = :fin
                        where w.fin = :fin
                        order by n.signed.employerName, n.id
                        """,
                        Object[].class)
                .setParameter("fin", fin)
                .getResultList();
        if (rows.isEmpty()) {
            throw new WorkerUnknown();
        }
        List<Read> found = rows.stream()
                .filter(row -> row[0] != null)
                .map(row -> new Read((Notification) row[0], row[2] != null))
                .toList();
        Map<UUID, List<Notification>> terms = found.stream()
                .map(Read::notification)
                .filter(notification -> notification.getSigned().statesTerm())
                .sorted(Comparator.comparing(Notification::getRegisteredAt).thenComparing(Notification::getNumber))
                .collect(Collectors.groupingBy(
                        notification -> notification.getContract().getId()));
        LocalDate today = LocalDate.now(clock);
        return new WorkerNotifications(found.stream()
                .map(read -> {
                    UUID contract = read.notification().getContract().getId();
                    return RegistryRowMapper.line(
                            read.notification(), read.original(), terms.getOrDefault(contract, List.of()), today);
                })
                .toList());
    }

    /** FİN of whomever a notification of one of these workers is about. */
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

    /** The contract is read with it, for itself. */
    private record Read(Notification notification, boolean original) {}
}
