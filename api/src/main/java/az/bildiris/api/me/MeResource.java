package az.bildiris.api.me;

import az.bildiris.access.Roles;
import az.bildiris.api.Scoped;
import az.bildiris.audit.AuditAction;
import az.bildiris.career.Career;
import az.bildiris.career.boundary.Careers;
import az.bildiris.limit.Limit;
import az.bildiris.limit.boundary.Limits;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.platform.TypedDay;
import az.bildiris.register.NotificationNotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The own data of the worker who is named by the token: what the pages show, with the same access rules, audit and
 * limits.
 */
@Path("me")
@Scoped(Scoped.READ_OWN)
@RolesAllowed(Roles.WORKER)
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    Careers careers;

    @Inject
    Notifications notifications;

    @Inject
    Limits limits;

    @Context
    SecurityContext caller;

    @GET
    @Path("contracts")
    public List<ContractAnswer> contracts() {
        Career career = career();
        return career.contracts().stream()
                .map(contract -> ContractAnswer.of(contract, career.today()))
                .toList();
    }

    /** As of a day, 2023-03-12, or today. */
    @GET
    @Path("career")
    public CareerAnswer careerOn(@QueryParam("day") String day) {
        LocalDate asked = day == null ? null : TypedDay.parse(day).orElseThrow(BadRequestException::new);
        Career career = career();
        return CareerAnswer.of(career, asked == null ? career.today() : asked);
    }

    @GET
    @Path("notifications/{id}")
    public NotificationAnswer notification(@PathParam("id") String id) {
        limits.take(Limit.DOWNLOAD, caller.getUserPrincipal().getName());
        return NotificationAnswer.of(notifications.details(parsed(id), AuditAction.VIEW));
    }

    private Career career() {
        limits.take(Limit.DOWNLOAD, caller.getUserPrincipal().getName());
        return careers.career(AuditAction.CAREER);
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotificationNotFound();
        }
    }
}
