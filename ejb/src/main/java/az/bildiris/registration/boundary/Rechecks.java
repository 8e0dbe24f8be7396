package az.bildiris.registration.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.container.OpenedContainer;
import az.bildiris.container.boundary.Containers;
import az.bildiris.notification.NotificationToCheck;
import az.bildiris.notification.Original;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.platform.Sha256;
import az.bildiris.registration.RecheckedNotification;
import az.bildiris.registration.SignatureEvidence;
import az.bildiris.registration.SignatureRecheck;
import az.bildiris.registration.TooManyChecks;
import az.bildiris.registration.control.RecheckCache;
import az.bildiris.registration.control.RecheckCache.Judged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets workers check at any time that the register shows what the employer signed. */
@Stateless
public class Rechecks {
    @Inject
    Callers callers;

    @Inject
    Notifications notifications;

    @Inject
    Containers containers;

    @Inject
    RecheckCache memory;

    @Inject
    Clock clock;

    /**
     * A notification with its container checked again, unless it has none or the rate limit is exceeded; throws {@code
     * NotificationNotFound}. No transaction is held while signatures are judged.
     */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RecheckedNotification recheck(UUID id) {
        NotificationToCheck asked = notifications.toCheck(id);
        try {
            return new RecheckedNotification(
                    asked.details(), asked.original().map(original -> check(original, asked)), false);
        } catch (TooManyChecks e) {
            return new RecheckedNotification(asked.details(), Optional.empty(), true);
        }
    }

    private SignatureRecheck check(Original original, NotificationToCheck asked) {
        byte[] container = original.container();
        String key = Sha256.of(container) + containers.trustList();
        String person = callers.find().orElseThrow().getName();
        Instant now = clock.instant();
        Judged judged = memory.of(
                key,
                person,
                now,
                () -> new Judged(
                        containers.judge(container, original.registeredAt()), containers.judge(container, now), now));
        boolean asSigned = judged.then()
                .opened()
                .map(OpenedContainer::xml)
                .filter(asked::isRegistered)
                .isPresent();
        return new SignatureRecheck(judged.then().standing(), judged.now().standing(), asSigned, judged.at());
    }

    /**
     * DSS's own report on the signature of a notification of the opened person, as of the registration; throws {@code
     * NotificationNotFound}, {@code OriginalMissing} and {@link TooManyChecks}, since it counts as a check.
     */
    @RolesAllowed(Roles.INSPECTOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignatureEvidence report(UUID id) {
        Original original = notifications.original(id, AuditAction.REPORT);
        memory.admit(callers.find().orElseThrow().getName(), clock.instant());
        return new SignatureEvidence(
                original.number(),
                original.registeredAt(),
                containers.report(original.container(), original.registeredAt()));
    }
}
