package az.bildiris.career.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.career.Career;
import az.bildiris.career.ContractNotFound;
import az.bildiris.career.WorkContract;
import az.bildiris.career.control.CareerReader;
import az.bildiris.career.control.CareerReader.OwnedContract;
import az.bildiris.reason.Subject;
import az.bildiris.reason.VisiblePersons;
import az.bildiris.reason.boundary.Subjects;
import az.bildiris.register.ChainDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * A worker's contracts as answers to their own questions; the same for staff who have opened the worker with a reason. All
 * access is audited, or no data are shown.
 */
@Stateless
public class Careers {
    @Inject
    Subjects subjects;

    @Inject
    Trail trail;

    @Inject
    CareerReader reader;

    /** All contracts of the person whose registries are shown, for a look at them or a print of them. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public Career career(AuditAction action) {
        Subject subject = subjects.current();
        Career career = reader.of(subject.fin());
        trail.looked(subject.look(action).with("career " + career.contracts().size()));
        return career;
    }

    /**
     * One contract by its id; throws {@link ContractNotFound} for ids that are unknown or of another person. The
     * person becomes the one used last, as with a notification.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.READER)
    public WorkContract contract(UUID id) {
        VisiblePersons visible = subjects.visible();
        OwnedContract found =
                reader.find(visible.fins(), id).orElseThrow(() -> visible.unknown(new ContractNotFound()));
        Subject subject = visible.of(found.workerFin()).orElseThrow();
        subjects.makeCurrent(subject);
        ChainDocument conclusion = found.contract().chain().conclusion();
        trail.looked(subject.look(AuditAction.CONTRACT).of(conclusion.id(), conclusion.number()));
        return found.contract();
    }
}
