package az.bildiris.reason.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.content.Fin;
import az.bildiris.limit.Limit;
import az.bildiris.limit.boundary.Limits;
import az.bildiris.platform.KeyedHash;
import az.bildiris.platform.Setting;
import az.bildiris.reason.FoundPerson;
import az.bildiris.reason.Inspection;
import az.bildiris.reason.PersonQuery;
import az.bildiris.reason.ReasonMissing;
import az.bildiris.reason.ReasonRefused;
import az.bildiris.reason.StaffReasons;
import az.bildiris.reason.StatedReason;
import az.bildiris.reason.Subject;
import az.bildiris.reason.control.LiveReasons;
import az.bildiris.reason.control.ReasonStore;
import az.bildiris.reason.control.WithholdingStore;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds persons for staff, and opens a person's data after a reason was stated. */
@Stateless
public class Reasons {
    /** The purpose of emergency access: it needs no case number, and a supervisor reviews it afterwards. */
    public static final String EMERGENCY = "EMERGENCY";

    @Resource
    SessionContext session;

    @Inject
    Callers callers;

    @Inject
    ReasonStore store;

    @Inject
    LiveReasons live;

    @Inject
    WithholdingStore withholdings;

    @Inject
    References references;

    @Inject
    Limits limits;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * At most twenty persons by surname; none for less than three letters of a name. Each of them gets an entry in the
     * trail with a keyed hash of the searched term. Throws {@code LimitReached}.
     */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public List<FoundPerson> persons(PersonQuery query) {
        limits.take(Limit.FIND, callers.name());
        List<FoundPerson> found = query.precise() ? store.persons(query) : List.of();
        String asked = query.asked() + query.birthDate().map(day -> " " + day).orElse("");
        trail.listed(
                Look.of(
                        AuditAction.FIND,
                        query.kind() + " " + found.size() + " "
                                + KeyedHash.of(query.kind().name(), asked)),
                found.stream().map(FoundPerson::fin).toList());
        return found;
    }

    /** The purposes for which this member of staff may open a person's data, in the order of the list. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.NONE)
    public List<Reference> purposes() {
        return references.list(ReferenceList.ACCESS_PURPOSE).stream()
                .filter(purpose -> session.isCallerInRole(Roles.INSPECTOR)
                        || !purpose.code().equals(Inspection.PURPOSE))
                .toList();
    }

    /**
     * Opens a person. {@code caseNumber} may be empty in an emergency, {@code note} always; throws {@link ReasonRefused}.
     */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public StatedReason open(Fin fin, String purpose, String caseNumber, String note) {
        Caller staff = callers.find().orElseThrow();
        if (staff.fin().filter(fin::equals).isPresent()) {
            throw new ReasonRefused("reason.oneself");
        }
        if (purposes().stream().noneMatch(known -> known.code().equals(purpose))) {
            throw new ReasonRefused("reason.purpose");
        }
        if (caseNumber.isBlank() && !purpose.equals(EMERGENCY)) {
            throw new ReasonRefused("reason.caseNumber");
        }
        Instant now = clock.instant();
        var stated = new StatedReason(
                UUID.randomUUID(),
                fin,
                "",
                purpose,
                caseNumber.strip(),
                note.strip(),
                now,
                now.plus(Duration.ofMinutes(Long.parseLong(Setting.REASON_MINUTES.value()))));
        store.add(staff, session.isCallerInRole(Roles.INSPECTOR) ? "INSPECTOR" : "CLERK", stated);
        trail.looked(
                new Subject(fin, Optional.of(stated)).look(AuditAction.OPEN).with(stated.note()));
        return stated;
    }

    /** The caller's valid reasons for display, as this request has read them. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.NONE)
    public StaffReasons live() {
        return live.known()
                .orElseGet(() -> session.getBusinessObject(Reasons.class).read());
    }

    /** As {@link #live}, read now. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public StaffReasons read() {
        return callers.find().map(live::read).orElseThrow(ReasonMissing::new);
    }

    /** Shows this person's registries from now on; ignores a reason of another user. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public void choose(UUID reason) {
        store.choose(reason);
    }

    /** The reason whose looks an inspector may withhold; throws {@link ReasonMissing} when no person is open. */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.STAFF)
    public StatedReason toWithhold() {
        return read().persons().stream().findFirst().orElseThrow(ReasonMissing::new);
    }

    /** Withholds the looks under the caller's own reason until the end of a day; throws {@link ReasonRefused}. */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.STAFF)
    public void withhold(UUID reason, String ground, LocalDate until) {
        StatedReason stated = read().persons().stream()
                .filter(open -> open.id().equals(reason))
                .findFirst()
                .orElseThrow(ReasonMissing::new);
        withholdings.withhold(reason, ground, until, callers.name());
        trail.looked(new Subject(stated.workerFin(), Optional.of(stated)).look(AuditAction.WITHHOLD));
    }

    /** Closes a reason; ignores one of another user. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public void close(UUID reason) {
        store.close(reason).ifPresent(closed -> trail.looked(closed.look(AuditAction.CLOSE)));
    }
}
