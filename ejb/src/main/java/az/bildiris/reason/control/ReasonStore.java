package az.bildiris.reason.control;

import az.bildiris.access.Caller;
import az.bildiris.reason.Inspection;
import az.bildiris.reason.Person;
import az.bildiris.reason.PersonQuery;
import az.bildiris.reason.StatedReason;
import az.bildiris.reason.Subject;
import az.bildiris.reason.entity.AccessReason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reasons of the member of staff for whom the transaction works. */
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

    /** Whom a notification is about, as far as the transaction may see it. */
    public Optional<Person> person(UUID notification) {
        List<?> found = entityManager
                .createNativeQuery(
                        """
                        select w.fin, w.surname, w.name, w.patronymic
                        from notification n join worker w on w.fin = n.worker_fin where n.id = ?1
                        """)
                .setParameter(1, notification)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Person((String) row[0], (String) row[1], (String) row[2], (String) row[3], null))
                .findAny();
    }

    public void choose(UUID id) {
        live.forget();
        entityManager
                .createQuery("update AccessReason r set r.chosenAt = :now where r.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Whose person it was; empty when the reason is not there. */
    public Optional<Subject> close(UUID id) {
        live.forget();
        return find(id).map(reason -> {
            reason.close(clock.instant());
            return new Subject(reason.getWorkerFin(), Optional.of(reason.stated("")));
        });
    }

    private Optional<AccessReason> find(UUID id) {
        return Optional.ofNullable(entityManager.find(AccessReason.class, id));
    }

    public List<Person> persons(PersonQuery query) {
        List<?> rows = entityManager
                .createNativeQuery("select fin, surname, name, patronymic, birth_date "
                        + " from find_workers(?1, ?2, cast(?3 as date))")
                .setParameter(1, query.kind().name())
                .setParameter(2, query.asked())
                .setParameter(3, query.birthDate().map(LocalDate::toString).orElse(null))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Person((String) row[0], (String) row[1], (String) row[2], (String) row[3], day(row[4])))
                .toList();
    }

    private static LocalDate day(Object date) {
        return date == null ? null : ((Date) date).toLocalDate();
    }
}
