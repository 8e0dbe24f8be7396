package az.bildiris.it;

import az.bildiris.access.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Does what it is given under the role {@code worker}. */
@Stateless
@PermitAll
@RunAs(Roles.WORKER)
@DeclareRoles(Roles.WORKER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsWorker {
    public <T> Outcome<T> call(Work<T> work) {
        return Outcome.of(work);
    }
}
