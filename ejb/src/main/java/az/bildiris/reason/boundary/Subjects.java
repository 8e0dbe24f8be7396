package az.bildiris.reason.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.reason.ReasonMissing;
import az.bildiris.reason.Seen;
import az.bildiris.reason.StatedReason;
import az.bildiris.reason.Subject;
import az.bildiris.reason.control.LiveReasons;
import az.bildiris.reason.control.ReasonStore;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    ReasonStore reasons;

    @Inject
    LiveReasons live;

    /** Whose registries are shown; throws {@code FinMissing} and {@link ReasonMissing}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Subject current() {
        Optional<StatedReason> reason =
                isStaff() ? live.staff(callers::staffBy).persons().stream().findFirst() : Optional.empty();
        return reason.map(Subjects::opened).orElseGet(this::own);
    }

    /**
     * Reads what is about one person, among those whom the caller may see. Empty for a worker to whom it does not belong;
     * throws {@code FinMissing} and, for staff, {@link ReasonMissing} alike for what is not there and for persons who are not
     * open.
     *
     * @param read given the FİNs of these persons, at least one
     * @param whose FİN of the person whom it is about
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public <T> Optional<Seen<T>> see(Function<List<String>, Optional<T>> read, Function<T, String> whose) {
        if (session.isCallerInRole(Roles.WORKER)) {
            Subject own = own();
            Optional<T> found = read.apply(List.of(own.fin()));
            if (found.isPresent() || !isStaff()) {
                return found.map(what -> new Seen<>(own, what));
            }
        }
        List<StatedReason> opened = live.staff(callers::staffBy).persons();
        if (opened.isEmpty()) {
            throw new ReasonMissing();
        }
        T found = read.apply(opened.stream().map(StatedReason::workerFin).toList())
                .orElseThrow(ReasonMissing::new);
        StatedReason reason = opened.stream()
                .filter(stated -> stated.workerFin().equals(whose.apply(found)))
                .findFirst()
                .orElseThrow(ReasonMissing::new);
        if (!reason.equals(opened.get(0))) {
            reasons.choose(reason.id());
        }
        return Optional.of(new Seen<>(opened(reason), found));
    }

    /** This person, as long as a reason holds; throws {@link ReasonMissing}. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public Subject of(String fin) {
        boolean own = session.isCallerInRole(Roles.WORKER)
                && callers.find().flatMap(Caller::fin).filter(fin::equals).isPresent();
        return own
                ? own()
                : live.staff(callers::staffBy).persons().stream()
                        .filter(stated -> stated.workerFin().equals(fin))
                        .findFirst()
                        .map(Subjects::opened)
                        .orElseThrow(ReasonMissing::new);
    }

    private Subject own() {
        if (!session.isCallerInRole(Roles.WORKER)) {
            throw new ReasonMissing();
        }
        return new Subject(callers.worker(), Optional.empty());
    }

    private boolean isStaff() {
        return session.isCallerInRole(Roles.CLERK) || session.isCallerInRole(Roles.INSPECTOR);
    }

    private static Subject opened(StatedReason reason) {
        return new Subject(reason.workerFin(), Optional.of(reason));
    }
}
