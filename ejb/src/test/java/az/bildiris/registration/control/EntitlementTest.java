package az.bildiris.registration.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.container.Signature;
import az.bildiris.container.SignatureMeans;
import az.bildiris.content.Employer;
import az.bildiris.given.Document;
import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.register.NotificationOrigin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntitlementTest {
    private static final String TAX_AUTHORITY = "9900000271";
    private static final Employer COMPANY = Document.conclusion().content().employer();
    private static final Employer INDIVIDUAL =
            Document.conclusionByIndividual().content().employer();

    @BeforeAll
    static void taxAuthority() {
        SettingsOutsideTheServer.give(Setting.TAX_AUTHORITY_VOEN, TAX_AUTHORITY);
    }

    @Test
    void employerSignsWithItsVoenOrSun() {
        assertThat(origin(Optional.of(Document.VOEN), Optional.empty(), COMPANY))
                .isEqualTo(NotificationOrigin.EMPLOYER);
        assertThat(new RegistrationRules()
                        .requireEntitled(signature(Optional.of(Document.SUN), Optional.empty()), COMPANY, true))
                .isEqualTo(NotificationOrigin.EMPLOYER);
    }

    /** Any certificate would do if the document could say whose it is. */
    @Test
    void whatADocumentStatesOfItsEmployerEntitlesNobody() {
        refused(Optional.of(Document.SUN), Optional.empty(), COMPANY);
        refused(
                Optional.of("0010020001"),
                Optional.empty(),
                Document.conclusion()
                        .with("employer.sun", "0010020001")
                        .content()
                        .employer());
        refused(
                Optional.empty(),
                Optional.of(Document.EMPLOYER_FIN),
                Document.conclusionByIndividual()
                        .with("employer.voen", Document.VOEN)
                        .content()
                        .employer());
        refused(
                Optional.empty(),
                Optional.of(Document.EMPLOYER_FIN),
                Document.conclusionByIndividual()
                        .with("employer.kind", "LEGAL_ENTITY")
                        .content()
                        .employer());
    }

    @Test
    void naturalPersonEmployerSignsWithTheFin() {
        assertThat(origin(Optional.empty(), Optional.of(Document.EMPLOYER_FIN), INDIVIDUAL))
                .isEqualTo(NotificationOrigin.EMPLOYER);
    }

    @Test
    void taxAuthorityMayEnterForAnyEmployer() {
        assertThat(origin(Optional.of(TAX_AUTHORITY), Optional.empty(), COMPANY))
                .isEqualTo(NotificationOrigin.TAX_AUTHORITY);
    }

    @Test
    void nobodyElseIsEntitled() {
        refused(Optional.of("0012345801"), Optional.empty(), COMPANY);
        refused(Optional.empty(), Optional.empty(), COMPANY);
        refused(Optional.empty(), Optional.of(Document.EMPLOYER_FIN), COMPANY);
        refused(Optional.empty(), Optional.of(Document.FIN), INDIVIDUAL);
    }

    private static NotificationOrigin origin(
            Optional<String> organisation, Optional<String> person, Employer employer) {
        return new RegistrationRules().requireEntitled(signature(organisation, person), employer, false);
    }

    private static void refused(Optional<String> organisation, Optional<String> person, Employer employer) {
        assertThatThrownBy(() -> origin(organisation, person, employer))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .isEqualTo(List.of(Finding.of(RefusalCode.SIGNER_NOT_ENTITLED, "employer.voen"))));
    }

    private static Signature signature(Optional<String> organisation, Optional<String> person) {
        return new Signature(
                "Əliyev Rəşad",
                organisation.map(Set::of).orElse(Set.of()),
                person.map(Set::of).orElse(Set.of()),
                Instant.parse("2024-03-01T08:00:00Z"),
                "17",
                "Nümunə CA",
                SignatureMeans.ELECTRONIC_SIGNATURE,
                "XAdES-BASELINE-B",
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                "TOTAL_PASSED");
    }
}
