package bench;

import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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

    @Inject
    Callers callers;

    /** Of all workers while an inspection is live; with any plan, which our own statements forbid to themselves. */
    @RolesAllowed(Roles.INSPECTOR)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public EntityManager ofAll() {
        callers.inspector();
        entityManager
                .createNativeQuery("select set_config(name, reset_val, true) from pg_settings"
                        + " where name = 'plan_cache_mode' or name like 'enable\\_%'")
                .getResultList();
        return entityManager;
    }

    /** Of the worker who asks. */
    @RolesAllowed(Roles.WORKER)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public EntityManager own() {
        callers.worker();
        return entityManager;
    }
}
