package az.bildiris.registration.control;

import az.bildiris.container.Signature;
import az.bildiris.content.Employer;
import az.bildiris.content.InvalidXml;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.platform.Baku;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.refusal.Warning;
import az.bildiris.register.ContractState;
import az.bildiris.register.NotificationOrigin;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules of the domain over one document, as of its time of registration. */
@Dependent
public class RegistrationRules {
    /**
     * Who entered it; {@code known} tells whether the register has its VÖEN and SUN together, which only matters if
     * {@link #isBySun}. Throws {@code Refused} when the signer may not sign for the employer.
     */
    public NotificationOrigin requireEntitled(Signature signature, Employer employer, boolean known) {
        return Entitlement.origin(signature, employer, known);
    }

    /** Whether the certificate names the employer by its SUN. */
    public boolean isBySun(Signature signature, Employer employer) {
        return signature.organisations().contains(employer.sun().value());
    }

    /** Leaves of a notification.xml; throws {@link Refused} with every violation of the schema. */
    public static Map<String, String> fields(byte[] xml) {
        try {
            return NotificationXml.fields(xml);
        } catch (InvalidXml e) {
            throw new Refused(e.violations().stream()
                    .map(violation -> new Finding(RefusalCode.SCHEMA, violation.field(), violation.reason()))
                    .toList());
        }
    }

    /** All violations; empty when there are none. */
    public List<Finding> check(
            NotificationContent content,
            Map<String, String> fields,
            Optional<ContractState> chain,
            Instant at,
            Map<ReferenceList, List<Reference>> lists) {
        LocalDate today = LocalDate.ofInstant(at, Baku.ZONE);
        var findings = new ArrayList<>(FieldRules.check(fields, content.date()));
        findings.addAll(ContentRules.check(content, today, lists));
        if (content.type() != NotificationType.CONCLUSION) {
            chain.ifPresentOrElse(
                    found -> findings.addAll(ChainRules.check(content, fields, found, lists)),
                    () -> findings.add(Finding.of(RefusalCode.BASE_UNKNOWN, "baseNumber")));
        }
        return findings;
    }

    /**
     * Warnings about the document alone; those that depend on its contract are derived when they are shown. Rows of an
     * older system may lack a signature.
     */
    public List<Warning> warnings(
            NotificationContent content,
            Map<String, String> fields,
            Optional<Signature> signature,
            Instant at,
            Map<ReferenceList, List<Reference>> lists) {
        var warnings = new ArrayList<>(WarningRules.of(content, LocalDate.ofInstant(at, Baku.ZONE), lists));
        warnings.addAll(LookalikeRules.check(fields));
        signature.ifPresent(signed -> warnings.addAll(WarningRules.signing(signed, content)));
        return warnings;
    }
}
