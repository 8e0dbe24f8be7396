package az.bildiris.notice.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.notice.Waiting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the overview tells whoever has work to do. */
@Stateless
public class Notices {
    @Inject
    Callers callers;

    @RolesAllowed({Roles.WORKER, Roles.SUPERVISOR, Roles.AUDITOR})
    public Waiting waiting() {
        Object[] found = callers.eachRoleBy("select answers, decisions, questions from what_waits(?1, ?2, ?3)")
                .get(0);
        return new Waiting(count(found[0]), count(found[1]), count(found[2]));
    }

    private static int count(Object found) {
        return ((Number) found).intValue();
    }
}
