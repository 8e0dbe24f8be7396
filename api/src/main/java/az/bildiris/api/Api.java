package az.bildiris.api;

import az.bildiris.access.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The REST interface for other systems, with bearer tokens of the portal's realm; {@code openapi.yaml} describes it.
 */
@ApplicationScoped // only beans are searched for the login they want
@ApplicationPath("/v1")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({Roles.INTAKE, Roles.INSPECTOR, Roles.WORKER})
public class Api extends Application {
    /** Switches off Jersey's generated description, which would disclose internals; openapi.yaml is the description. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
