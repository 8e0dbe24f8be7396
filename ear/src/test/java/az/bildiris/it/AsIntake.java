package az.bildiris.it;

import az.bildiris.access.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Does what it is given under the role {@code intake}. */
@Stateless
@PermitAll
@RunAs(Roles.INTAKE)
@DeclareRoles(Roles.INTAKE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsIntake {
    public <T> Outcome<T> call(Work<T> work) {
        return Outcome.of(work);
    }
}
