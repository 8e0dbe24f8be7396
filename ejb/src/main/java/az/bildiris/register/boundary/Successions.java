package az.bildiris.register.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.register.RecordedSuccession;
import az.bildiris.register.Succession;
import az.bildiris.register.SuccessionRefused;
import az.bildiris.register.control.SuccessionBook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Successions of employers, recorded by administrators: a successor may amend and end the contracts of an employer that
 * no longer exists (spec 14: merger).
 */
@Stateless
@ActsAs(Scope.REGISTER)
public class Successions {
    @Inject
    Callers callers;

    @Inject
    SuccessionBook book;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** All successions, the latest first. */
    @RolesAllowed(Roles.ADMIN)
    public List<RecordedSuccession> all() {
        return book.all();
    }

    /** Records a succession for ever, with an audit entry; throws {@link SuccessionRefused}. */
    @RolesAllowed(Roles.ADMIN)
    public void record(Succession succession) {
        check(succession);
        book.record(succession, clock.instant(), callers.name());
        trail.looked(
                Look.of(AuditAction.RECORD, "SUCCESSION " + succession.predecessor() + " " + succession.successor()));
    }

    private void check(Succession asked) {
        LocalDate today = LocalDate.now(clock);
        require(asked.predecessor().isValid() && asked.successor().isValid(), "succession.voen");
        require(!asked.predecessor().equals(asked.successor()), "succession.same");
        require(!asked.since().isAfter(today) && !asked.documentDate().isAfter(today), "succession.dateOutOfRange");
        require(book.hasContracts(asked.predecessor()), "succession.unknown");
        require(book.between(asked.predecessor(), asked.successor(), today).isEmpty(), "succession.already");
        require(book.between(asked.successor(), asked.predecessor(), today).isEmpty(), "succession.circle");
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new SuccessionRefused(otherwise);
        }
    }
}
