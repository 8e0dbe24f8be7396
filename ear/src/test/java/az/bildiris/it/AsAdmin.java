package az.bildiris.it;

import az.bildiris.access.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Does what it is given under the role {@code admin}. */
@Stateless
@PermitAll
@RunAs(Roles.ADMIN)
@DeclareRoles(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsAdmin {
    public <T> Outcome<T> call(Work<T> work) {
        return Outcome.of(work);
    }
}
