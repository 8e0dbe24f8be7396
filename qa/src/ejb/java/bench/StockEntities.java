package bench;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The register's entities for a page that reads them itself, in whose transaction PostgreSQL has been told for whom. Only in
 * builds with -Pqa.
 */
@Stateless
public class StockEntities {
    @PersistenceContext
    EntityManager entityManager;

    /** Of all workers while an inspection is live. */
    @RolesAllowed(Roles.INSPECTOR)
    @ActsAs(Scope.INSPECTION)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public EntityManager ofAll() {
        return entityManager;
    }

    /** Of the worker who asks. */
    @RolesAllowed(Roles.WORKER)
    @ActsAs(Scope.WORKER)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public EntityManager own() {
        return entityManager;
    }
}
