package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTAINER_UNEXPECTED_FILE;
import static az.bildiris.refusal.RefusalCode.CONTENT_MISSING;
import static az.bildiris.refusal.RefusalCode.PDF_INVALID;
import static az.bildiris.refusal.RefusalCode.PDF_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURES_SEVERAL;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_FORM;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_INCOMPLETE;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_INVALID;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_NOT_TRUSTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import az.bildiris.container.OpenedContainer;
import az.bildiris.container.RevocationStale;
import az.bildiris.container.Signature;
import az.bildiris.container.SignatureMeans;
import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerOpeningTest {
    private static final byte[] XML = Document.conclusion().xml();

    private final Authority authority = new Authority("Nümunə ASAN İmza mərkəzi");
    private final Signer employer = authority.organisation("Əliyev Rəşad Kamil oğlu", Document.VOEN);
    private final ContainerOpening opening = ContainerOpening.outsideTheServer();

    @TempDir
    Path folder;

    @BeforeEach
    void trust() {
        authority.publishAnchor(folder.resolve("trust"), "authority");
        authority.publishRevocations(folder.resolve("crl"), "authority");
        SettingsOutsideTheServer.give(
                Setting.TRUST_ANCHORS, folder.resolve("trust").toString());
        SettingsOutsideTheServer.give(Setting.CRL_DIR, folder.resolve("crl").toString());
    }

    @Test
    void validContainerGivesTheFilesAsSignedAndTheSigner() {
        OpenedContainer opened = opening.notification(employer.edoc(XML), Instant.now());

        assertThat(opened.xml()).isEqualTo(XML);
        assertThat(opened.pdf()).isEqualTo(Signer.PDF);
        assertThat(opened.signature().signerName()).isEqualTo("Əliyev Rəşad Kamil oğlu");
        assertThat(opened.signature().organisations()).contains(Document.VOEN);
        assertThat(opened.signature().persons()).isEmpty();
        assertThat(opened.signature().certificateIssuer()).isEqualTo("Nümunə ASAN İmza mərkəzi");
        assertThat(opened.signature().certificateSerial())
                .isEqualTo(employer.certificate().getSerialNumber().toString());
        assertThat(opened.signature().means()).isEqualTo(SignatureMeans.ASAN_IMZA);
        assertThat(opened.signature().level()).isEqualTo("XAdES-BASELINE-B");
        assertThat(opened.signature().signedAt()).isBetween(Instant.now().minus(Duration.ofMinutes(2)), Instant.now());
    }

    @Test
    void personalCertificateGivesTheFin() {
        Signer person = authority.person("Məmmədova Günel Əli qızı", Document.EMPLOYER_FIN);

        OpenedContainer opened = opening.notification(person.edoc(XML), Instant.now());

        assertThat(opened.signature().persons()).contains(Document.EMPLOYER_FIN);
        assertThat(opened.signature().organisations()).isEmpty();
    }

    @Test
    void prefixOfAnotherCountryNamesNobody() {
        SettingsOutsideTheServer.give(Setting.SIGNER_ORGANISATION_PREFIX, "VATAZ-");
        try {
            assertThat(opening.notification(employer.edoc(XML), Instant.now())
                            .signature()
                            .organisations())
                    .isEmpty();
        } finally {
            SettingsOutsideTheServer.forget(Setting.SIGNER_ORGANISATION_PREFIX);
        }
    }

    @Test
    void manifestIsOpenedTheSameWay() {
        byte[] manifest = "<takeover/>".getBytes(StandardCharsets.UTF_8);

        Path container = file(employer.container(Map.of("manifest.xml", manifest)));
        Path xml = folder.resolve("opened.xml");

        Signature signature = opening.manifest(container, Instant.now(), xml);

        assertThat(xml).hasBinaryContent(manifest);
        assertThat(signature.organisations()).contains(Document.VOEN);
    }

    @Test
    void manifestThatWasChangedOrHasUnsignedCompanyIsRefused() {
        byte[] container = employer.container(Map.of("manifest.xml", "<takeover/>".getBytes(StandardCharsets.UTF_8)));

        assertThat(refusalOfManifest(changed(container, "manifest.xml", text -> "<takeOver/>")))
                .containsExactly(SIGNATURE_INVALID);
        assertThat(refusalOfManifest(with(container, "extra.txt", "x"))).containsExactly(SIGNATURE_INCOMPLETE);
        assertThat(refusalOfManifest(Arrays.copyOf(container, container.length / 2)))
                .containsExactly(CONTAINER_NOT_ZIP);
        assertThat(refusalOfManifest(employer.edoc(XML))).containsExactly(CONTENT_MISSING);
    }

    private List<RefusalCode> refusalOfManifest(byte[] container) {
        Path file = file(container);
        Path xml = folder.resolve("refused.xml");
        Refused refused = catchThrowableOfType(Refused.class, () -> opening.manifest(file, Instant.now(), xml));
        return refused.findings().stream().map(Finding::code).toList();
    }

    private Path file(byte[] container) {
        try {
            return Files.write(folder.resolve("manifest.edoc"), container);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneByteOfTheContentChangedBreaksTheSignature() {
        refused(
                changed(employer.edoc(XML), "notification.xml", text -> text.replace("1850.00", "1850.01")),
                SIGNATURE_INVALID);
        refused(changed(employer.edoc(XML), "notification.pdf", text -> text.replace("1.7", "1.6")), SIGNATURE_INVALID);
    }

    @Test
    void signatureValueChangedIsInvalid() {
        byte[] altered = changed(employer.edoc(XML), "META-INF/signatures001.xml", text -> {
            int at = text.indexOf("<ds:SignatureValue");
            int value = text.indexOf('>', at) + 5;
            char other = text.charAt(value) == 'A' ? 'B' : 'A';
            return text.substring(0, value) + other + text.substring(value + 1);
        });

        refused(altered, SIGNATURE_INVALID);
    }

    @Test
    void signatureOfACentreThatIsNotTrustedDoesNotCount() {
        refused(new Authority("Başqa mərkəz").organisation("X", Document.VOEN).edoc(XML), SIGNATURE_NOT_TRUSTED);
    }

    @Test
    void centreOfTheSameNameButAnotherKeyDoesNotCount() {
        refused(
                new Authority("Nümunə ASAN İmza mərkəzi")
                        .organisation("X", Document.VOEN)
                        .edoc(XML),
                SIGNATURE_NOT_TRUSTED);
    }

    @Test
    void revokedCertificateDoesNotCount() {
        authority.publishRevocations(folder.resolve("crl"), "authority", employer);

        refused(employer.edoc(XML), SIGNATURE_NOT_TRUSTED);
    }

    @Test
    void revocationOfAnotherCertificateDoesNotMatter() {
        authority.publishRevocations(folder.resolve("crl"), "authority", authority.organisation("Y", "0012345801"));

        assertThat(opening.notification(employer.edoc(XML), Instant.now()).xml())
                .isEqualTo(XML);
    }

    @Test
    void withoutAnyWordOnRevocationNothingCounts() throws IOException {
        Files.delete(folder.resolve("crl").resolve("authority.crl"));

        refused(employer.edoc(XML), SIGNATURE_NOT_TRUSTED);
    }

    @Test
    void dataOnRevocationPastTheirTimeAreNotTheSendersFaultAndMayBeGivenGrace() {
        authority.publishRevocations(folder.resolve("crl"), "authority", Duration.ofHours(-2));
        byte[] container = employer.edoc(XML);

        assertThatThrownBy(() -> opening.notification(container, Instant.now())).isInstanceOf(RevocationStale.class);
        SettingsOutsideTheServer.give(Setting.REVOCATION_GRACE_HOURS, "3");
        try {
            assertThat(opening.notification(container, Instant.now()).xml()).isEqualTo(XML);
        } finally {
            SettingsOutsideTheServer.forget(Setting.REVOCATION_GRACE_HOURS);
        }
    }

    @Test
    void checkIsKeptWithTheSignature() {
        Instant now = Instant.now();

        Signature signature = opening.notification(employer.edoc(XML), now).signature();

        assertThat(signature.verdict()).isEqualTo("TOTAL_PASSED");
        assertThat(signature.provenAt()).isBetween(now.minusSeconds(2), now.plusSeconds(2));
        assertThat(signature.certificateValidUntil())
                .isEqualTo(employer.certificate().getNotAfter().toInstant());
        assertThat(signature.revocationKnownAt().orElseThrow()).isBetween(now.minus(Duration.ofDays(1)), now);
    }

    @Test
    void changedFoldersAreReadAgain() throws IOException {
        byte[] container = employer.edoc(XML);
        assertThat(opening.notification(container, Instant.now()).xml()).isEqualTo(XML);

        Files.move(folder.resolve("trust").resolve("authority.cer"), folder.resolve("authority.cer"));
        refused(container, SIGNATURE_NOT_TRUSTED);

        Files.move(folder.resolve("authority.cer"), folder.resolve("trust").resolve("authority.cer"));
        assertThat(opening.notification(container, Instant.now()).xml()).isEqualTo(XML);
    }

    @Test
    void brokenTrustFolderIsNotTheSendersFault() throws IOException {
        Files.writeString(folder.resolve("crl").resolve("broken.crl"), "not a list");

        assertThatThrownBy(() -> opening.notification(employer.edoc(XML), Instant.now()))
                .isNotInstanceOf(Refused.class);
    }

    @Test
    void certificateThatHasExpiredByThenDoesNotCount() {
        byte[] container = employer.edoc(XML);

        assertThatThrownBy(() -> opening.notification(container, Instant.now().plus(Duration.ofDays(5000))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void unsignedFileBesideTheSignedOnesIsRefused() {
        refused(with(employer.edoc(XML), "extra.pdf", "%PDF-1.7"), SIGNATURE_INCOMPLETE);
    }

    @Test
    void twoSignaturesAreOneTooMany() {
        Signer other = authority.organisation("Başqa", "0012345801");

        refused(other.alsoSign(employer.edoc(XML)), SIGNATURES_SEVERAL);
    }

    @Test
    void signaturesRemovedAreMissed() {
        refused(without(employer.edoc(XML), "META-INF/signatures001.xml"), SIGNATURE_MISSING);
    }

    @Test
    void signatureFileWithoutAnySignatureIsMissedToo() {
        refused(
                changed(
                        employer.edoc(XML),
                        "META-INF/signatures001.xml",
                        text -> text.substring(0, text.indexOf("<ds:Signature ")) + "</asic:XAdESSignatures>"),
                SIGNATURE_MISSING);
    }

    @Test
    void documentTypeOrEntitiesInTheSignatureFileAreRefused() {
        refused(
                changed(
                        employer.edoc(XML),
                        "META-INF/signatures001.xml",
                        text -> text.replaceFirst(
                                "\\?>", "?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>")),
                SIGNATURE_FORM);
    }

    @Test
    void withoutContentOrPdfThereIsNothingToRegister() {
        byte[] text = "x".getBytes(StandardCharsets.UTF_8);

        refused(employer.container(Map.of("notification.pdf", Signer.PDF)), CONTENT_MISSING);
        refused(employer.container(Map.of("other.xml", XML, "notification.pdf", Signer.PDF)), CONTENT_MISSING);
        refused(employer.container(Map.of("notification.xml", XML)), PDF_MISSING);
        refused(employer.container(Map.of("notification.xml", XML, "notification.pdf", text)), PDF_INVALID);
    }

    @Test
    void containerNotifiesOrCancelsButNotBoth() {
        byte[] text = "<cancellation/>".getBytes(StandardCharsets.UTF_8);
        byte[] both = employer.container(
                Map.of("notification.xml", XML, "notification.pdf", Signer.PDF, "cancellation.xml", text));

        refused(both, CONTAINER_UNEXPECTED_FILE);
        for (byte[] container : List.of(both, employer.container(Map.of("cancellation.xml", text, "more.txt", text)))) {
            assertThatThrownBy(() -> opening.cancellation(container, Instant.now()))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                            .extracting(Finding::code)
                            .containsExactly(CONTAINER_UNEXPECTED_FILE));
        }
        assertThat(opening.cancellation(employer.container(Map.of("cancellation.xml", text)), Instant.now())
                        .xml())
                .isEqualTo(text);
    }

    private void refused(byte[] container, RefusalCode code) {
        assertThatThrownBy(() -> opening.notification(container, Instant.now()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly(code));
    }

    private static byte[] changed(byte[] container, String name, UnaryOperator<String> change) {
        Map<String, byte[]> files = Zip.files(container);
        String before = new String(files.get(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        files.put(name, after.getBytes(StandardCharsets.UTF_8));
        return Zip.zip(files);
    }

    private static byte[] with(byte[] container, String name, String content) {
        Map<String, byte[]> files = Zip.files(container);
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return Zip.zip(files);
    }

    private static byte[] without(byte[] container, String name) {
        Map<String, byte[]> files = Zip.files(container);
        assertThat(files.remove(name)).isNotNull();
        return Zip.zip(files);
    }
}
