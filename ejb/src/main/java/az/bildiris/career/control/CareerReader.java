package az.bildiris.career.control;

import az.bildiris.career.Career;
import az.bildiris.career.WorkContract;
import az.bildiris.content.Fin;
import az.bildiris.register.Chain;
import az.bildiris.register.entity.EmploymentContract;
import az.bildiris.register.entity.Notification;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the contracts of a worker from the signed bytes of their documents, in one statement. */
@Dependent
public class CareerReader {
    private static final String DOCUMENTS =
            """
            select n from Notification n
            join fetch n.contract c on c.workerFin = n.workerFin
            join fetch n.document d on d.workerFin = n.workerFin
            where n.workerFin in :fins %s
            order by n.registeredAt, n.number
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** All contracts of one worker; without any, a career without contracts. */
    public Career of(Fin fin) {
        List<Notification> documents = entityManager
                .createQuery(DOCUMENTS.formatted(""), Notification.class)
                .setParameter("fins", List.of(fin))
                .getResultList();
        List<WorkContract> contracts = documents.stream()
                .collect(Collectors.groupingBy(
                        document -> document.getContract().getId(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CareerReader::contract)
                .sorted(Comparator.comparing(WorkContract::startsOn)
                        .thenComparing(contract -> contract.chain().conclusion().number()))
                .toList();
        return new Career(fin, name(contracts), contracts, LocalDate.now(clock));
    }

    /** A contract of one of these workers, with whose it is. */
    public Optional<OwnedContract> find(Collection<Fin> fins, UUID id) {
        List<Notification> documents = entityManager
                .createQuery(DOCUMENTS.formatted("and c.id = :id"), Notification.class)
                .setParameter("fins", fins)
                .setParameter("id", id)
                .getResultList();
        return documents.stream()
                .findFirst()
                .map(first -> new OwnedContract(first.getWorkerFin(), contract(documents)));
    }

    /** A contract and the FİN of its worker. */
    public record OwnedContract(Fin workerFin, WorkContract contract) {}

    private static WorkContract contract(List<Notification> documents) {
        EmploymentContract contract = documents.get(0).getContract();
        var chain =
                new Chain(documents.stream().map(Notification::asChainDocument).toList());
        return new WorkContract(
                contract.getId(), chain, contract.getEmployerVoen(), contract.getLapsedOn(), contract.getLapseCause());
    }

    /** The worker's name as filed last. */
    private static String name(List<WorkContract> contracts) {
        return contracts.stream()
                .flatMap(contract -> contract.chain().documents().stream())
                .max(Comparator.comparing(document -> document.registeredAt()))
                .map(document -> document.content().worker().fullName())
                .orElse("");
    }
}
