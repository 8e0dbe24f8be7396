package az.bildiris.inspection.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.content.Fin;
import az.bildiris.inspection.EmployerName;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.inspection.InspectionRow;
import az.bildiris.inspection.SearchTooWide;
import az.bildiris.inspection.control.InspectionReader;
import az.bildiris.platform.Seek;
import az.bildiris.platform.SeekPage;
import az.bildiris.reason.Inspection;
import az.bildiris.reason.ReasonMissing;
import az.bildiris.reason.StatedReason;
import az.bildiris.reason.Subject;
import az.bildiris.reason.boundary.Inspections;
import az.bildiris.reason.boundary.Reasons;
import az.bildiris.reason.boundary.Subjects;
import az.bildiris.register.EmployerText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The registry of staff: the whole register for an inspection, one person's notifications for that person's reason.
 * Each listed worker gets an entry in the trail.
 */
@Stateless
public class InspectedNotifications {
    private static final String DETAIL = "register ";

    @Resource
    SessionContext session;

    @Inject
    Subjects subjects;

    @Inject
    Inspections inspections;

    @Inject
    Reasons reasons;

    @Inject
    Trail trail;

    @Inject
    InspectionReader register;

    /** Accepts inspectors, who may begin an inspection, and staff with an open person; throws {@link ReasonMissing}. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.NONE)
    public void requireReason() {
        if (!session.isCallerInRole(Roles.INSPECTOR) && reasons.live().persons().isEmpty()) {
            throw new ReasonMissing();
        }
    }

    /** A page of the person who was opened for this reason and used last; throws {@link ReasonMissing}. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @ActsAs(Scope.STAFF)
    public SeekPage<InspectionRow> ofPerson(UUID reason, InspectionQuery query, Seek seek, int size) {
        Subject subject = subjects.current();
        if (subject.reason().map(StatedReason::id).filter(reason::equals).isEmpty()) {
            throw new ReasonMissing();
        }
        SeekPage<InspectionRow> page = register.page(Optional.of(subject.fin()), query, seek, size);
        trail.looked(subject.look(AuditAction.LIST).with(DETAIL + page.rows().size()));
        return page;
    }

    /**
     * A page of the whole register for this inspection, if it was begun last; throws {@link ReasonMissing} and {@link
     * SearchTooWide}.
     */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.INSPECTION)
    public SeekPage<InspectionRow> ofAll(UUID reason, InspectionQuery query, Seek seek, int size) {
        Inspection inspection = inspections.required();
        if (!inspection.id().equals(reason)) {
            throw new ReasonMissing();
        }
        if (query.tooWide()) {
            throw new SearchTooWide();
        }
        SeekPage<InspectionRow> page = register.page(Optional.empty(), query, seek, size);
        Set<Fin> workers = page.rows().stream().map(InspectionRow::workerFin).collect(Collectors.toSet());
        trail.listed(inspection.look(AuditAction.LIST).with(DETAIL + page.rows().size()), workers);
        return page;
    }

    /** At most 21 employers that resemble the text (name, VÖEN or SUN); throws {@link ReasonMissing}. */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.INSPECTION)
    public List<EmployerName> employers(String text) {
        Inspection inspection = inspections.required();
        List<EmployerName> found = register.employers(EmployerText.of(text));
        trail.looked(inspection.look(AuditAction.FIND).with("EMPLOYER " + found.size()));
        return found;
    }
}
