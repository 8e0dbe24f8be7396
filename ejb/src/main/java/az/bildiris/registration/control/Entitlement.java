package az.bildiris.registration.control;

import az.bildiris.container.Signature;
import az.bildiris.content.Employer;
import az.bildiris.content.EmployerPerson;
import az.bildiris.notification.Origin;
import az.bildiris.platform.Setting;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import java.util.stream.Stream;

/**
 * Whose signature counts for an employer: a certificate with its VÖEN or SUN, or with the FİN of a natural-person
 * employer; for entries of the tax authority, that body's.
 */
final class Entitlement {
    private Entitlement() {}

    static Origin origin(Signature signature, Employer employer) {
        if (signature.organisations().contains(Setting.TAX_AUTHORITY_VOEN.value())) {
            return Origin.TAX_AUTHORITY;
        }
        boolean organisation = Stream.of(employer.voen(), employer.sun()).anyMatch(signature.organisations()::contains);
        boolean person = employer.person()
                .map(EmployerPerson::fin)
                .filter(signature.persons()::contains)
                .isPresent();
        if (!organisation && !person) {
            throw new Refused(Finding.of(RefusalCode.SIGNER_NOT_ENTITLED, "employer.voen"));
        }
        return Origin.EMPLOYER;
    }
}
