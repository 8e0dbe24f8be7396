package az.bildiris.reason.control;

import az.bildiris.access.Caller;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.reason.FoundPerson;
import az.bildiris.reason.Inspection;
import az.bildiris.reason.PersonQuery;
import az.bildiris.reason.StatedReason;
import az.bildiris.reason.Subject;
import az.bildiris.reason.entity.AccessReason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes reasons of the member of staff for whom the transaction works. */
@Dependent
public class ReasonStore {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LiveReasons live;

    @Inject
    Clock clock;

    public void add(Caller staff, String role, StatedReason stated) {
        live.forget();
        entityManager.persist(new AccessReason(staff, role, stated));
    }

    public void add(Caller staff, Inspection inspection) {
        live.forget();
        entityManager.persist(new AccessReason(staff, inspection));
    }

    /** FİN of the worker of a notification, if the transaction may see it. */
    public Optional<String> person(UUID notification) {
        List<?> found = entityManager
                .createNativeQuery("select worker_fin from notification where id = ?1")
                .setParameter(1, notification)
                .getResultList();
        return found.stream().map(String.class::cast).findAny();
    }

    /** Makes this person the one used last. */
    public void choose(UUID id) {
        live.use(id);
        entityManager
                .createQuery("update AccessReason r set r.chosenAt = :now where r.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Closes a reason and returns its person; empty when it does not exist, or was closed before. */
    public Optional<Subject> close(UUID id) {
        live.forget();
        return find(id).filter(reason -> (boolean) entityManager
                        .createNativeQuery("select close_reason(?1)")
                        .setParameter(1, id)
                        .getSingleResult())
                .map(reason -> new Subject(reason.getWorkerFin(), Optional.of(reason.stated(""))));
    }

    /** Closes the reasons of an ended session and returns each with the role of its user. */
    public List<Closed> end(String session) {
        List<?> rows = entityManager
                .createNativeQuery("select id, role, worker_fin, purpose, case_number from end_session(?1)")
                .setParameter(1, session)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Closed(
                        (String) row[1],
                        new Look(
                                AuditAction.CLOSE,
                                Optional.ofNullable((String) row[2]),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Look.Under((UUID) row[0], (String) row[3], (String) row[4])),
                                "")))
                .toList();
    }

    /** A closed reason, as the trail records it. */
    public record Closed(String role, Look look) {}

    private Optional<AccessReason> find(UUID id) {
        return Optional.ofNullable(entityManager.find(AccessReason.class, id));
    }

    public List<FoundPerson> persons(PersonQuery query) {
        List<?> rows = entityManager
                .createNativeQuery("select fin, initials, employer from find_workers(?1, ?2, cast(?3 as date))")
                .setParameter(1, query.kind().name())
                .setParameter(2, query.asked())
                .setParameter(3, query.birthDate().map(LocalDate::toString).orElse(null))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FoundPerson((String) row[0], (String) row[1], row[2] == null ? "" : (String) row[2]))
                .toList();
    }
}
