package az.bildiris.api;

import az.bildiris.access.Roles;
import az.bildiris.content.NotificationNumber;
import az.bildiris.notification.RegistrationInformation;
import az.bildiris.notification.boundary.Deliveries;
import az.bildiris.platform.Setting;
import az.bildiris.printout.Print;
import az.bildiris.printout.boundary.Printing;
import az.bildiris.register.RegistrationResult;
import az.bildiris.registration.DeliveryResult;
import az.bildiris.registration.boundary.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Accepts signed containers, and returns the registration of documents. */
@Path("notifications")
@Scoped(Scoped.DELIVER)
@RolesAllowed(Roles.INTAKE)
@RequestScoped
public class NotificationsResource {
    static final String EDOC = "application/vnd.etsi.asic-e+zip";
    private static final String PDF = "application/pdf";
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(PDF))
            .build();
    private static final Locale STATE_LANGUAGE = Locale.forLanguageTag("az");

    @Inject
    BodyMemory memory;

    @Inject
    Registration registration;

    @Inject
    Deliveries deliveries;

    @Inject
    Printing printing;

    @Context
    Request request;

    /** 201 for a new document, 200 with the same answer for bytes that are already registered. */
    @POST
    @Consumes(EDOC)
    @Produces({MediaType.APPLICATION_JSON, PDF})
    public Response deliver(InputStream body, @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length) {
        if (wantsPdf()) {
            RegistrationResult registered = memory.read(body, declared(length), registration::register);
            return pdf(delivered(registered.number(), registered.again()), registered.number());
        }
        DeliveryResult delivered = memory.read(body, declared(length), registration::deliver);
        RegistrationInformation information = delivered.information();
        return json(delivered(information.number(), delivered.again()), information);
    }

    @GET
    @Path("{number}/registration")
    @Produces({MediaType.APPLICATION_JSON, PDF})
    public Response registration(@PathParam("number") String path) {
        var number = new NotificationNumber(path);
        return wantsPdf() ? pdf(Response.ok(), number) : json(Response.ok(), deliveries.information(number));
    }

    private static Response.ResponseBuilder delivered(NotificationNumber number, boolean again) {
        URI location = URI.create(Setting.BASE_URL.value() + "/api/v1/notifications/" + number + "/registration");
        return again ? Response.ok().header(HttpHeaders.LOCATION, location) : Response.created(location);
    }

    private boolean wantsPdf() {
        return request.selectVariant(FORMS).getMediaType().toString().equals(PDF);
    }

    private Response pdf(Response.ResponseBuilder answer, NotificationNumber number) {
        Print print = printing.sentRegistration(number, STATE_LANGUAGE);
        return answer.type(PDF)
                .entity(print.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"registration-" + print.number() + ".pdf\"")
                .build();
    }

    private static Response json(Response.ResponseBuilder answer, RegistrationInformation information) {
        return answer.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(RegistrationAnswer.of(information))
                .build();
    }

    static int declared(String length) {
        return Optional.ofNullable(length)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(digits -> (int) Math.min(Long.parseLong(digits), Integer.MAX_VALUE))
                .orElse(-1);
    }
}
