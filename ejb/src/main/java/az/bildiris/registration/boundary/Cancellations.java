package az.bildiris.registration.boundary;

import az.bildiris.access.Roles;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.container.OpenedContainer;
import az.bildiris.container.boundary.Containers;
import az.bildiris.content.Cancellation;
import az.bildiris.content.Employer;
import az.bildiris.content.InvalidXml;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Sha256;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.NotificationToCancel;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.boundary.Register;
import az.bildiris.register.boundary.StatusDecisions;
import az.bildiris.registration.control.FieldRules;
import az.bildiris.registration.control.RegistrationRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Cancels a conclusion or an amendment by a document that its employer signed within 24 hours of the registration (spec
 * 14.4).
 */
@Stateless
public class Cancellations {
    static final Duration TIME = Duration.ofHours(24);

    @Inject
    Containers containers;

    @Inject
    StatusDecisions decisions;

    @Inject
    Register register;

    @Inject
    RegistrationRules rules;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Cancels and returns the number of the notification; throws {@link Refused}. */
    @RolesAllowed(Roles.INTAKE)
    public NotificationNumber cancel(byte[] container) {
        Instant now = clock.instant();
        OpenedContainer opened = containers.openCancellation(container, now);
        Cancellation asked = read(opened.xml());
        NotificationToCancel found = decisions
                .cancellable(asked.number())
                .orElseThrow(() -> refused(RefusalCode.CANCELLATION_UNKNOWN, asked.number()));
        requireOwner(opened, found, asked.number());
        if (found.content().type() == NotificationType.TERMINATION || !found.last()) {
            throw refused(RefusalCode.CANCELLATION_NOT_POSSIBLE, asked.number());
        }
        if (now.isAfter(found.registeredAt().plus(TIME))) {
            throw refused(RefusalCode.CANCELLATION_TOO_LATE, asked.number());
        }
        String evidence = Sha256.of(container);
        decisions.cancel(
                new StatusDecision(
                        asked.number(),
                        DecisionKind.CANCELLED_24H,
                        asked.reason(),
                        found.content().employer().name(),
                        LocalDate.ofInstant(now, Baku.ZONE),
                        evidence.substring(0, 32)),
                container);
        trail.looked(Look.of(AuditAction.API, asked.number().value()));
        return asked.number();
    }

    private static Cancellation read(byte[] xml) {
        try {
            Cancellation asked = Cancellation.read(xml);
            FieldRules.unprintable(asked.reason()).ifPresent(sign -> {
                throw new Refused(new Finding(RefusalCode.TEXT_UNPRINTABLE, "reason", sign));
            });
            return asked;
        } catch (InvalidXml e) {
            throw new Refused(e.violations().stream()
                    .map(violation -> new Finding(RefusalCode.SCHEMA, violation.field(), violation.reason()))
                    .toList());
        }
    }

    /** Gives strangers the same answer as for an unknown number. */
    private void requireOwner(OpenedContainer opened, NotificationToCancel found, NotificationNumber number) {
        Employer employer = found.content().employer();
        try {
            boolean known = rules.isBySun(opened.signature(), employer) && register.isKnown(employer);
            rules.requireEntitled(opened.signature(), employer, known);
        } catch (Refused e) {
            throw refused(RefusalCode.CANCELLATION_UNKNOWN, number);
        }
    }

    private static Refused refused(RefusalCode code, NotificationNumber number) {
        return new Refused(new Finding(code, "number", number.value()));
    }
}
