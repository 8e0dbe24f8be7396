package az.bildiris.api;

import az.bildiris.access.Roles;
import az.bildiris.content.NotificationNumber;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.boundary.StatusDecisions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** Records decisions of inspectorate, court or ministry that change a status (art. 49(5), 46). */
@Path("notifications/{number}/decisions")
@Scoped(Scoped.DECIDE)
@RolesAllowed(Roles.INSPECTOR)
@RequestScoped
public class DecisionsResource {
    /** A decision with its legal ground; lengths as in {@link StatusDecision}. */
    public record Decision(
            @NotNull DecisionKind kind,
            @NotBlank @Size(max = 500) String reason,
            @NotBlank @Size(max = 255) String body,
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 50) String documentNumber) {}

    @Inject
    StatusDecisions decisions;

    /** 201 with the recorded decision. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("number") String number, @NotNull @Valid Decision decision) {
        decisions.record(new StatusDecision(
                new NotificationNumber(number),
                decision.kind(),
                decision.reason(),
                decision.body(),
                decision.decidedOn(),
                decision.documentNumber()));
        return Response.status(Response.Status.CREATED).entity(decision).build();
    }
}
