package az.bildiris.reason.boundary;

import az.bildiris.access.FinMissing;
import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.content.Fin;
import az.bildiris.reason.ReasonMissing;
import az.bildiris.reason.StatedReason;
import az.bildiris.reason.Subject;
import az.bildiris.reason.VisiblePersons;
import az.bildiris.reason.control.LiveReasons;
import az.bildiris.reason.control.ReasonStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The persons whose data the transaction may show, which is decided before any data are read: a worker's own; for staff
 * those of a person opened with a reason. A caller who is both sees the opened person until it is closed.
 * PostgreSQL decides the same again: {@code reasoned_workers} in R__functions.sql.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Subjects {
    @Inject
    Callers callers;

    @Inject
    LiveReasons live;

    @Inject
    ReasonStore store;

    /** The person whose registries are shown; throws {@code FinMissing} and {@link ReasonMissing}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public Subject current() {
        return visible().first();
    }

    /**
     * All persons whom the caller may see now; throws {@code FinMissing} and {@link ReasonMissing} when there are none.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public VisiblePersons visible() {
        boolean staff = callers.isStaff();
        List<Subject> subjects =
                Stream.concat(staff ? opened() : Stream.empty(), own().stream()).toList();
        if (subjects.isEmpty()) {
            throw staff ? new ReasonMissing() : new FinMissing();
        }
        return new VisiblePersons(subjects, staff);
    }

    /** This person, while a reason is valid; throws {@link ReasonMissing}. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public Subject of(Fin fin) {
        return visible().of(fin).orElseThrow(ReasonMissing::new);
    }

    /** Makes the person of the shown page the one used last, if staff have opened several. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public void makeCurrent(Subject subject) {
        subject.reason()
                .map(StatedReason::id)
                .filter(reason -> live.known()
                        .filter(known -> known.persons().get(0).id().equals(reason))
                        .isEmpty())
                .ifPresent(store::choose);
    }

    /** Opened persons, the one used last first. */
    private Stream<Subject> opened() {
        return live.read(callers.find().orElseThrow(ReasonMissing::new)).persons().stream()
                .map(reason -> new Subject(reason.workerFin(), Optional.of(reason)));
    }

    private Optional<Subject> own() {
        return callers.ownFin().map(fin -> new Subject(fin, Optional.empty()));
    }
}
