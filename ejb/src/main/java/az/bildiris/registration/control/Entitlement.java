package az.bildiris.registration.control;

import az.bildiris.container.Signature;
import az.bildiris.content.Employer;
import az.bildiris.content.EmployerPerson;
import az.bildiris.notification.Origin;
import az.bildiris.platform.Setting;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;

/**
 * Whose signature counts for an employer: a certificate with its VÖEN or SUN, or with the FİN of a natural-person
 * employer; for entries of the tax authority, that body's.
 */
final class Entitlement {
    private Entitlement() {}

    static Origin origin(Signature signature, Employer employer) {
        if (signature
                .organisation()
                .filter(Setting.TAX_AUTHORITY_VOEN.value()::equals)
                .isPresent()) {
            return Origin.TAX_AUTHORITY;
        }
        boolean organisation = signature
                .organisation()
                .filter(id -> id.equals(employer.voen()) || id.equals(employer.sun()))
                .isPresent();
        boolean person = signature
                .person()
                .filter(fin -> employer.person()
                        .map(EmployerPerson::fin)
                        .filter(fin::equals)
                        .isPresent())
                .isPresent();
        if (!organisation && !person) {
            throw new Refused(Finding.of(RefusalCode.SIGNER_NOT_ENTITLED, "employer.voen"));
        }
        return Origin.EMPLOYER;
    }
}
