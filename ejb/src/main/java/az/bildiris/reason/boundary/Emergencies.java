package az.bildiris.reason.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.content.Fin;
import az.bildiris.reason.Emergency;
import az.bildiris.reason.ReasonRefused;
import az.bildiris.reason.StatedReason;
import az.bildiris.reason.SupervisorTasks;
import az.bildiris.reason.Withholding;
import az.bildiris.reason.control.EmergencyStore;
import az.bildiris.reason.control.WithholdingStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decisions of a supervisor: on persons opened in an emergency, and on looks that inspectors withhold from workers. */
@Stateless
public class Emergencies {
    private static final int MOST = 200;

    @Inject
    Callers callers;

    @Inject
    EmergencyStore store;

    @Inject
    WithholdingStore withholdings;

    @Inject
    Trail trail;

    /** At most 200 of each; each listed person gets an entry in the trail. */
    @RolesAllowed(Roles.SUPERVISOR)
    @ActsAs(Scope.SUPERVISOR)
    public SupervisorTasks latest() {
        List<Withholding> withheld = withholdings.latest(MOST);
        List<Emergency> latest = store.latest(MOST);
        // Only those whose looks the worker may see.
        Set<UUID> hidden = withheld.stream().map(Withholding::reason).collect(Collectors.toSet());
        trail.listed(
                Look.of(AuditAction.REVIEW, "" + latest.size()),
                latest.stream()
                        .map(Emergency::stated)
                        .filter(stated -> !hidden.contains(stated.id()))
                        .map(StatedReason::workerFin)
                        .collect(Collectors.toSet()));
        return new SupervisorTasks(latest, withheld);
    }

    /** Throws {@link ReasonRefused}. */
    @RolesAllowed(Roles.SUPERVISOR)
    @ActsAs(Scope.SUPERVISOR)
    public void decide(UUID reason, boolean approved) {
        Fin worker = withholdings.decide(reason, approved, callers.name());
        // Without a person: otherwise the worker would see it too early.
        trail.looked(Look.of(AuditAction.WITHHOLD, (approved ? "APPROVED " : "QUESTIONED ") + worker));
    }

    /** {@code note} has at most 500 characters; throws {@link ReasonRefused}. */
    @RolesAllowed(Roles.SUPERVISOR)
    @ActsAs(Scope.SUPERVISOR)
    public void review(UUID reason, boolean approved, String note) {
        Fin worker = store.review(reason, approved, note.strip(), callers.name());
        trail.looked(Look.at(AuditAction.REVIEW, worker, Optional.empty()).with(approved ? "APPROVED" : "QUESTIONED"));
    }
}
