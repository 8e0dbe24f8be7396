package az.bildiris.reason.control;

import az.bildiris.content.Fin;
import az.bildiris.reason.Emergency;
import az.bildiris.reason.ReasonRefused;
import az.bildiris.reason.entity.AccessReason;
import az.bildiris.reason.entity.AccessReview;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Emergency accesses of all staff, and accesses to colleagues' data, for supervisors. */
@Dependent
public class EmergencyStore {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** The latest, those without a review first. */
    public List<Emergency> latest(int most) {
        return entityManager
                .createQuery(
                        """
                        select new az.bildiris.reason.control.ReviewedReason(r, v) from AccessReason r left join AccessReview v on v.reasonId = r.id
                        where r.purpose = 'EMERGENCY' or r.aboutStaff = true
                        order by case when v.reasonId is null then 0 else 1 end, r.openedAt desc
                        """,
                        ReviewedReason.class)
                .setMaxResults(most)
                .getResultStream()
                .map(read -> read.reason().emergency(read.review()))
                .toList();
    }

    /**
     * Stores a review and returns the worker's FİN. Throws {@link ReasonRefused} for a reason that is no emergency, is
     * the supervisor's own, or was reviewed already.
     */
    public Fin review(UUID reason, boolean approved, String note, String supervisor) {
        AccessReason stated = entityManager.find(AccessReason.class, reason);
        if (stated == null || stated.isOf(supervisor) || entityManager.find(AccessReview.class, reason) != null) {
            throw new ReasonRefused("reason.review");
        }
        entityManager.persist(new AccessReview(reason, approved, note, supervisor, clock.instant()));
        return stated.getWorkerFin();
    }
}
