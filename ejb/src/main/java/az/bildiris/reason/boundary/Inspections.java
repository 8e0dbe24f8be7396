package az.bildiris.reason.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.content.Fin;
import az.bildiris.platform.Setting;
import az.bildiris.reason.Inspection;
import az.bildiris.reason.ReasonMissing;
import az.bildiris.reason.ReasonRefused;
import az.bildiris.reason.control.LiveReasons;
import az.bildiris.reason.control.ReasonStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Inspections: an inspector lists the register under a reason without a person, and opens persons from the list. */
@Stateless
public class Inspections {
    @Inject
    Callers callers;

    @Inject
    ReasonStore store;

    @Inject
    LiveReasons live;

    @Inject
    Reasons reasons;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * {@code caseNumber} has at most 50 characters, {@code note} 500 and may be empty; throws {@link ReasonRefused}.
     */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.INSPECTION)
    public void begin(String caseNumber, String note) {
        if (caseNumber.isBlank()) {
            throw new ReasonRefused("reason.caseNumber");
        }
        Caller staff = callers.find().orElseThrow();
        Instant now = clock.instant();
        var inspection = new Inspection(
                UUID.randomUUID(),
                caseNumber.strip(),
                note.strip(),
                now,
                now.plus(Duration.ofMinutes(Long.parseLong(Setting.REASON_MINUTES.value()))));
        store.add(staff, inspection);
        trail.looked(inspection.look(AuditAction.OPEN).with(inspection.note()));
    }

    /** The inspection begun last; throws {@link ReasonMissing}. */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.INSPECTION)
    public Inspection required() {
        return inspection().orElseThrow(ReasonMissing::new);
    }

    /** Ends the inspection, if there is one. */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.INSPECTION)
    public void end() {
        inspection().ifPresent(inspection -> {
            store.close(inspection.id());
            trail.looked(inspection.look(AuditAction.CLOSE));
        });
    }

    /** Opens the person of a listed notification; throws {@link ReasonMissing} and {@link ReasonRefused}. */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.INSPECTION)
    public void open(UUID notification) {
        Inspection inspection = required();
        Fin fin = store.person(notification).orElseThrow(ReasonMissing::new);
        List<UUID> already = reasons.live().persons().stream()
                .filter(open -> open.workerFin().equals(fin))
                .filter(open -> open.caseNumber().equals(inspection.caseNumber()))
                .map(open -> open.id())
                .toList();
        if (already.isEmpty()) {
            reasons.open(fin, Inspection.PURPOSE, inspection.caseNumber(), inspection.note());
        } else {
            reasons.choose(already.get(0));
        }
    }

    private Optional<Inspection> inspection() {
        return callers.find().flatMap(live::inspection);
    }
}
