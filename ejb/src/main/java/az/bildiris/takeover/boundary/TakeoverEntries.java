package az.bildiris.takeover.boundary;

import az.bildiris.access.Roles;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.register.DecisionRefused;
import az.bildiris.register.NotificationNotFound;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.boundary.Register;
import az.bildiris.register.boundary.StatusDecisions;
import az.bildiris.registration.boundary.Registration;
import az.bildiris.takeover.Manifest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Registers one row of a manifest outside of the job's chunk. Each row has a transaction of its own, so that a refused
 * one and a chunk that is rolled back do not affect other documents.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeoverEntries {
    @Inject
    Registration registration;

    @Inject
    Register register;

    @Inject
    StatusDecisions decisions;

    @Inject
    Clock clock;

    @RolesAllowed(Roles.SYSTEM)
    public void person(Manifest.Person person) {
        register.know(person.fin(), person.surname(), person.name(), person.patronymic(), clock.instant());
    }

    /** Throws {@link Refused}. */
    @RolesAllowed(Roles.SYSTEM)
    public void document(Manifest.Document document, byte[] bytes) {
        if (document.original()) {
            registration.takeOver(bytes, document.earlier());
        } else {
            registration.takeOverWithoutOriginal(bytes, document.earlier(), document.origin());
        }
    }

    /** Records a decision, unless it is recorded already; throws {@link Refused}. */
    @RolesAllowed(Roles.SYSTEM)
    public void decision(StatusDecision decision) {
        try {
            decisions.takeOver(decision);
        } catch (DecisionRefused e) {
            if (!e.key().equals("decision.already")) {
                throw refused();
            }
        } catch (NotificationNotFound e) {
            throw refused();
        }
    }

    private static Refused refused() {
        return new Refused(Finding.of(RefusalCode.DECISION_REFUSED));
    }
}
