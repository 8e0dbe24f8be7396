package az.bildiris.register.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.content.NotificationNumber;
import az.bildiris.register.DecisionRefused;
import az.bildiris.register.NotificationNotFound;
import az.bildiris.register.NotificationToCancel;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.control.DecisionWriter;
import az.bildiris.register.entity.Notification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Decisions that change a status: the inspectorate's lapse (art. 49(5)), a court's or the ministry's invalidity. */
@Stateless
public class StatusDecisions {
    @Inject
    Callers callers;

    @Inject
    DecisionWriter writer;

    @Inject
    Trail trail;

    /** Accepts callers who may use the form. */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.NONE)
    public void requireInspector() {
        // The annotation checks it.
    }

    /**
     * Records a decision and its audit entry, which the worker sees, and derives the statuses again; throws {@link
     * NotificationNotFound}, {@link DecisionRefused}.
     */
    @RolesAllowed({Roles.INSPECTOR, Roles.ADMIN})
    @ActsAs(Scope.REGISTER)
    public void record(StatusDecision decision) {
        Notification about = writer.record(decision, callers.name());
        trail.looked(Look.at(AuditAction.RECORD, about.getWorkerFin(), Optional.empty())
                .of(about.getId(), about.getNumber())
                .with(decision.kind().name()));
    }

    /** As {@link #record}, for a decision of an older system; the signed manifest is its audit. */
    @RolesAllowed(Roles.SYSTEM)
    @ActsAs(Scope.REGISTER)
    public void takeOver(StatusDecision decision) {
        writer.record(decision, callers.name());
    }

    /** The notification to cancel; its contract is locked until the transaction ends. */
    @RolesAllowed(Roles.INTAKE)
    @ActsAs(Scope.REGISTER)
    public Optional<NotificationToCancel> cancellable(NotificationNumber number) {
        return writer.cancellable(number);
    }

    /** Records an employer's cancellation with the signed container. */
    @RolesAllowed(Roles.INTAKE)
    @ActsAs(Scope.REGISTER)
    public void cancel(StatusDecision decision, byte[] signed) {
        writer.cancel(decision, callers.name(), signed);
    }
}
