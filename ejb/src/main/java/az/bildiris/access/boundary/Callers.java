package az.bildiris.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Who is asking. */
@Stateless
public class Callers {
    @PermitAll
    public String name() {
        return "";
    }
}
