package az.bildiris.registration.boundary;

import az.bildiris.access.Roles;
import az.bildiris.registration.entity.TakeoverRun;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Keeps, in transactions of its own, how far a take-over has come; operators and the launcher read the table. */
@Stateless
public class TakeoverLog {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** False when that manifest was taken over to its end before. */
    @RolesAllowed(Roles.SYSTEM)
    public boolean begin(String manifestSha256, int total) {
        TakeoverRun run = entityManager.find(TakeoverRun.class, manifestSha256);
        if (run == null) {
            entityManager.persist(new TakeoverRun(manifestSha256, total, clock.instant()));
            return true;
        }
        return !run.isFinished();
    }

    @RolesAllowed(Roles.SYSTEM)
    public void progress(String manifestSha256, int registered, int refused) {
        entityManager.find(TakeoverRun.class, manifestSha256).progress(registered, refused);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void finish(String manifestSha256) {
        entityManager.find(TakeoverRun.class, manifestSha256).finish(clock.instant());
    }
}
