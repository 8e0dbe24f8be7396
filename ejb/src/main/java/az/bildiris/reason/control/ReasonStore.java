package az.bildiris.reason.control;

import az.bildiris.access.Caller;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.content.Fin;
import az.bildiris.platform.NativeRow;
import az.bildiris.platform.NativeSql;
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
    NativeSql nativeSql;

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
    public Optional<Fin> person(UUID notification) {
        return nativeSql.rows("select worker_fin from notification where id = ?1", notification).stream()
                .map(row -> new Fin(row.text("worker_fin")))
                .findAny();
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
        return find(id).filter(reason -> (boolean) nativeSql.value("select close_reason(?1)", id))
                .map(reason -> new Subject(reason.getWorkerFin(), Optional.of(reason.stated(""))));
    }

    /** Closes the reasons of an ended session and returns each with the role of its user. */
    public List<Closed> end(String session) {
        return nativeSql
                .rows("select id, role, worker_fin, purpose, case_number from end_session(?1)", session)
                .stream()
                .map(row -> new Closed(
                        row.text("role"),
                        new Look(
                                AuditAction.CLOSE,
                                row.maybe("worker_fin", NativeRow::text).map(Fin::new),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Look.Under(row.id("id"), row.text("purpose"), row.text("case_number"))),
                                "")))
                .toList();
    }

    /** A closed reason, as the trail records it. */
    public record Closed(String role, Look look) {}

    private Optional<AccessReason> find(UUID id) {
        return Optional.ofNullable(entityManager.find(AccessReason.class, id));
    }

    public List<FoundPerson> persons(PersonQuery query) {
        return nativeSql
                .rows(
                        "select fin, initials, employer from find_workers(?1, ?2, cast(?3 as date))",
                        query.kind().name(),
                        query.asked(),
                        query.birthDate().map(LocalDate::toString).orElse(null))
                .stream()
                .map(row -> new FoundPerson(
                        new Fin(row.text("fin")),
                        row.text("initials"),
                        row.maybe("employer", NativeRow::text).orElse("")))
                .toList();
    }
}
