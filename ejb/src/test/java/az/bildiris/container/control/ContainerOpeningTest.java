package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTENT_MISSING;
import static az.bildiris.refusal.RefusalCode.PDF_INVALID;
import static az.bildiris.refusal.RefusalCode.PDF_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_INCOMPLETE;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_INVALID;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_NOT_TRUSTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import az.bildiris.container.OpenedContainer;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerOpeningTest {
    private static final byte[] XML = Document.conclusion().xml();

    private final Authority authority = new Authority("Nümunə ASAN İmza mərkəzi");
    private final Signer employer = authority.organisation("Əliyev Rəşad Kamil oğlu", Document.VOEN);
    private final ContainerOpening opening = opening();

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
        assertThat(opened.signature().organisation()).contains(Document.VOEN);
        assertThat(opened.signature().person()).isEmpty();
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

        assertThat(opened.signature().person()).contains(Document.EMPLOYER_FIN);
        assertThat(opened.signature().organisation()).isEmpty();
    }

    @Test
    void prefixOfAnotherCountryNamesNobody() {
        SettingsOutsideTheServer.give(Setting.SIGNER_ORGANISATION_PREFIX, "VATAZ-");
        try {
            assertThat(opening.notification(employer.edoc(XML), Instant.now())
                            .signature()
                            .organisation())
                    .isEqualTo(Optional.empty());
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
        assertThat(signature.organisation()).contains(Document.VOEN);
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

        refused(other.alsoSign(employer.edoc(XML)), SIGNATURE_MISSING);
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
                SIGNATURE_INVALID);
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
    void containersOfOtherProducersAreRefusedWithAReasonAndNeverCrash() throws IOException {
        List<Path> foreign = corpus();
        assumeThat(foreign).as("foreign containers").isNotEmpty();

        assertThat(foreign).allSatisfy(file -> {
            byte[] container = Files.readAllBytes(file);
            assertThatThrownBy(() -> opening.notification(container, Instant.now()))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                            .isNotEmpty());
            // Past the names of files, the signature itself must be judged without a crash too.
            assertThatThrownBy(() -> opening.signatures.check(container, Instant.now()))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                            .extracting(Finding::code)
                            .containsAnyOf(
                                    SIGNATURE_MISSING, SIGNATURE_INVALID, SIGNATURE_INCOMPLETE, SIGNATURE_NOT_TRUSTED));
        });
    }

    private static List<Path> corpus() throws IOException {
        Path checkout = Path.of("").toAbsolutePath();
        Path given = Optional.ofNullable(System.getenv("BILDIRIS_CORPUS"))
                .map(Path::of)
                .orElse(checkout.resolve("../../shared/corpus"));
        Path containers = given.resolve("asic");
        if (!Files.isDirectory(containers)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(containers)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private void refused(byte[] container, RefusalCode code) {
        assertThatThrownBy(() -> opening.notification(container, Instant.now()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly(code));
    }

    @SuppressWarnings("UnnecessaryAssignment") // nobody injects outside the server
    private static ContainerOpening opening() {
        var opening = new ContainerOpening();
        opening.signatures = new SignatureCheck();
        opening.signatures.trust = new Trust();
        return opening;
    }

    private static byte[] changed(byte[] container, String name, UnaryOperator<String> change) {
        Map<String, byte[]> files = files(container);
        String before = new String(files.get(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        files.put(name, after.getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    private static byte[] with(byte[] container, String name, String content) {
        Map<String, byte[]> files = files(container);
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    private static byte[] without(byte[] container, String name) {
        Map<String, byte[]> files = files(container);
        assertThat(files.remove(name)).isNotNull();
        return zip(files);
    }

    private static Map<String, byte[]> files(byte[] container) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                if (file.getKey().equals("mimetype")) {
                    var crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
