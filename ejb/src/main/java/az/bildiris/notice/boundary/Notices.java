package az.bildiris.notice.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.notice.Waiting;
import az.bildiris.notice.control.WaitingReader;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What the overview tells whoever has work to do. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Notices {
    private static final Object[] NOTHING = {0, 0, 0};

    @Resource
    SessionContext session;

    @Inject
    Callers callers;

    @Inject
    WaitingReader reader;

    @RolesAllowed({Roles.WORKER, Roles.SUPERVISOR, Roles.AUDITOR})
    public Waiting waiting() {
        Object[] own = callers.ownFin().isPresent() ? reader.ofWorker(callers::workerBy) : NOTHING;
        boolean overseer = session.isCallerInRole(Roles.SUPERVISOR) || session.isCallerInRole(Roles.AUDITOR);
        Object[] duties = overseer ? reader.ofOverseer((statement, none) -> callers.overseerBy(statement)) : NOTHING;
        return new Waiting(count(own[0]), count(duties[1]), count(duties[2]));
    }

    private static int count(Object found) {
        return ((Number) found).intValue();
    }
}
