package az.bildiris.reason.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.reason.ReasonMissing;
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
import java.util.UUID;

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
     * Whose notification this is; for a worker the own FİN, whosever it is. Throws {@code FinMissing} and, for staff,
     * {@link ReasonMissing} alike for unknown ids and for persons who are not open.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Subject of(UUID notification) {
        if (!isStaff() || isOwn(notification)) {
            return own();
        }
        List<StatedReason> opened = live.staff(callers::staffBy).persons();
        StatedReason reason = reasons.workerOf(notification)
                .flatMap(fin -> opened.stream()
                        .filter(stated -> stated.workerFin().equals(fin))
                        .findFirst())
                .orElseThrow(ReasonMissing::new);
        if (!reason.equals(opened.get(0))) {
            reasons.choose(reason.id());
        }
        return opened(reason);
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

    private boolean isOwn(UUID notification) {
        if (!session.isCallerInRole(Roles.WORKER)) {
            return false;
        }
        callers.worker();
        return reasons.workerOf(notification).isPresent();
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
