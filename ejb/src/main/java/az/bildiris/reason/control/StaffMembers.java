package az.bildiris.reason.control;

import az.bildiris.platform.Setting;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/** The FİN of who is staff; they can be added to, and not be read. */
@Dependent
public class StaffMembers {
    @PersistenceContext
    EntityManager entityManager;

    /** Or by a list. */
    public static boolean bySignIn() {
        return Setting.STAFF_FINS.value().equals("sign-in");
    }

    /** With {@code only} nobody else is staff any more. */
    public void know(Collection<String> fins, boolean only) {
        entityManager
                .createNativeQuery("select 1 from know_staff(string_to_array(?1, ','), ?2)")
                .setParameter(1, String.join(",", fins))
                .setParameter(2, only)
                .getResultList();
    }
}
