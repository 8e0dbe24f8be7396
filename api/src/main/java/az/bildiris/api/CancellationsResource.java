package az.bildiris.api;

import az.bildiris.access.Roles;
import az.bildiris.registration.boundary.Cancellations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Cancels a conclusion or an amendment by a container that its employer signed within 24 hours. */
@Path("cancellations")
@Scoped(Scoped.DELIVER)
@RolesAllowed(Roles.INTAKE)
@RequestScoped
public class CancellationsResource {
    @Inject
    BodyMemory memory;

    @Inject
    Cancellations cancellations;

    /** 204 when it is cancelled; a second cancellation is refused, since the document is invalid already. */
    @POST
    @Consumes(NotificationsResource.EDOC)
    public Response cancel(InputStream body, @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length) {
        memory.read(body, NotificationsResource.declared(length), cancellations::cancel);
        return Response.noContent().build();
    }
}
