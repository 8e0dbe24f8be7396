package az.bildiris.notification.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.RegistrationInformation;
import az.bildiris.notification.control.DetailsReader;
import az.bildiris.register.NotificationNotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Information for senders about the documents that they have delivered, by number. */
@Stateless
public class Deliveries {
    @Inject
    Callers callers;

    @Inject
    Trail trail;

    @Inject
    DetailsReader details;

    /**
     * The registration of a document; throws {@link NotificationNotFound} for numbers that are unknown or that others
     * delivered.
     */
    @RolesAllowed(Roles.INTAKE)
    @ActsAs(Scope.SENDER)
    public RegistrationInformation information(NotificationNumber number) {
        RegistrationInformation found =
                details.sentInformation(callers.name(), number).orElseThrow(NotificationNotFound::new);
        trail.looked(Look.of(AuditAction.VIEW, number.value()));
        return found;
    }

    /** The notification in full, for the print of its registration; throws {@link NotificationNotFound}. */
    @RolesAllowed(Roles.INTAKE)
    @ActsAs(Scope.SENDER)
    public NotificationDetails details(NotificationNumber number) {
        NotificationDetails found = details.sent(callers.name(), number).orElseThrow(NotificationNotFound::new);
        Fin worker = found.content().worker().fin();
        trail.looked(Look.at(AuditAction.PROOF, worker, Optional.empty()).of(found.id(), number));
        return found;
    }
}
