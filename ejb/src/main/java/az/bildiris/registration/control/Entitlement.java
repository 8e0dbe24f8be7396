package az.bildiris.registration.control;

import az.bildiris.container.Signature;
import az.bildiris.content.Employer;
import az.bildiris.content.EmployerKind;
import az.bildiris.platform.Setting;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.register.NotificationOrigin;

/**
 * Decides who may sign for an employer: a certificate with its VÖEN, with its SUN if the register has SUN and VÖEN
 * together, or with the FİN of a natural-person employer; for entries of the tax authority, a certificate of that body.
 * What a document states of its own employer entitles nobody: only the VÖEN identifies the employer.
 */
final class Entitlement {
    private Entitlement() {}

    static NotificationOrigin origin(Signature signature, Employer employer, boolean known) {
        if (signature.organisations().contains(Setting.TAX_AUTHORITY_VOEN.value())) {
            return NotificationOrigin.TAX_AUTHORITY;
        }
        boolean organisation =
                signature.organisations().contains(employer.voen().value())
                        || (signature.organisations().contains(employer.sun().value()) && known);
        boolean person = employer.kind() == EmployerKind.INDIVIDUAL
                && employer.voen().isOfPerson()
                && employer.person()
                        .map(own -> own.fin().value())
                        .filter(signature.persons()::contains)
                        .isPresent();
        if (!organisation && !person) {
            throw new Refused(Finding.of(RefusalCode.SIGNER_NOT_ENTITLED, "employer.voen"));
        }
        return NotificationOrigin.EMPLOYER;
    }
}
