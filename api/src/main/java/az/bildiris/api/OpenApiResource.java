package az.bildiris.api;

import az.bildiris.platform.Setting;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Serves the description of the interface to everybody, with the address of the portal that issues tokens. */
@Path("openapi.yaml")
@PermitAll
@RequestScoped
public class OpenApiResource {
    @GET
    @Produces("application/yaml; charset=utf-8")
    public String description() throws IOException {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("/openapi.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${BILDIRIS_OIDC_PROVIDER_URI}", Setting.OIDC_PROVIDER_URI.value());
        }
    }
}
