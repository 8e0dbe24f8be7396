package az.bildiris.reason.boundary;

import az.bildiris.access.FinMissing;
import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.reason.ReasonMissing;
import az.bildiris.reason.Seen;
import az.bildiris.reason.Subject;
import az.bildiris.reason.control.LiveReasons;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whose data the running transaction may show: a worker's own; for staff those of a person whom they have opened with a
 * reason. Who is both sees the opened person until it is closed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Subjects {
    @Resource
    SessionContext session;

    @Inject
    Callers callers;

    @Inject
    LiveReasons live;

    /** Whose registries are shown; throws {@code FinMissing} and {@link ReasonMissing}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Subject current() {
        if (!isStaff()) {
            return own();
        }
        return opened(Optional.empty()).stream()
                .findFirst()
                .or(this::ownOfStaff)
                .orElseThrow(this::nobody);
    }

    /**
     * Reads what is about one person, among those whom the caller may see. Empty for a worker to whom it does not belong; throws {@code FinMissing} and, for staff, {@link ReasonMissing}
     * alike for what is not there and for persons who are not open.
     *
     * @param shown the notification whose page is shown, if any: its person, if open, is from now on the one used last
     * @param read given the FİNs of these persons, at least one
     * @param whose FİN of the person whom it is about
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public <T> Optional<Seen<T>> see(
            Optional<UUID> shown, Function<List<String>, Optional<T>> read, Function<T, String> whose) {
        if (!isStaff()) {
            Subject own = own();
            return read.apply(List.of(own.fin())).map(what -> new Seen<>(own, what));
        }
        List<Subject> subjects =
                Stream.concat(opened(shown).stream(), ownOfStaff().stream()).toList();
        if (subjects.isEmpty()) {
            throw nobody();
        }
        T found = read.apply(subjects.stream().map(Subject::fin).toList()).orElseThrow(ReasonMissing::new);
        return subjects.stream()
                .filter(subject -> subject.fin().equals(whose.apply(found)))
                .findFirst()
                .map(subject -> new Seen<>(subject, found));
    }

    /** This person, as long as a reason holds; throws {@link ReasonMissing}. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public Subject of(String fin) {
        return Stream.concat(opened(Optional.empty()).stream(), ownOfStaff().stream())
                .filter(subject -> subject.fin().equals(fin))
                .findFirst()
                .orElseThrow(ReasonMissing::new);
    }

    private Subject own() {
        return new Subject(callers.worker(), Optional.empty());
    }

    /** Persons who are open, the one used last first. */
    private List<Subject> opened(Optional<UUID> shown) {
        return live.staff(callers::staffBy, shown).persons().stream()
                .map(reason -> new Subject(reason.workerFin(), Optional.of(reason)))
                .toList();
    }

    private boolean isStaff() {
        return session.isCallerInRole(Roles.CLERK) || session.isCallerInRole(Roles.INSPECTOR);
    }

    /** Themselves, for staff who are workers, too. */
    private Optional<Subject> ownOfStaff() {
        return callers.ownFin().map(fin -> new Subject(fin, Optional.empty()));
    }

    private RuntimeException nobody() {
        return session.isCallerInRole(Roles.WORKER) ? new FinMissing() : new ReasonMissing();
    }
}
