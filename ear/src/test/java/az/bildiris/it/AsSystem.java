package az.bildiris.it;

import az.bildiris.access.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Does what it is given under the role {@code system}. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSystem {
    public <T> Outcome<T> call(Work<T> work) {
        return Outcome.of(work);
    }
}
