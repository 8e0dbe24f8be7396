package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_BAD_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_DUPLICATE_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_INFLATES_TOO_MUCH;
import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_LARGE;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_MANY_FILES;
import static az.bildiris.refusal.RefusalCode.PDF_INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import az.bildiris.container.OpenedContainer;
import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers may send: foreign, damaged and malicious containers. Each is refused with its code; none crashes. */
class HostileContainersTest {
    private static final byte[] XML = Document.conclusion().xml();
    private static final long SEED = 20_261_124;

    private final Authority authority = new Authority("Sınaq mərkəzi");
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

    // ---- made by other vendors

    /** Codes as they are; then of the signature alone, with the anchors of the containers' own certificates trusted. */
    @Test
    void foreignContainersAreRefusedByTheirCodes() throws IOException {
        Map<String, byte[]> corpus = corpus();
        assumeThat(corpus).as("foreign containers").isNotEmpty();
        var found = new TreeMap<String, String>();
        corpus.forEach((name, bytes) -> found.put(name, code(bytes)));
        for (byte[] bytes : corpus.values()) {
            trustOwnAnchors(bytes);
        }
        corpus.forEach((name, bytes) -> found.merge(name, signatureCode(bytes), (a, b) -> a + " | " + b));

        assertThat(found).containsExactlyEntriesOf(expected());
        corpus.forEach((name, bytes) -> assertThat(code(bytes)).as(name).isNotEqualTo("-"));
    }

    private String signatureCode(byte[] container) {
        try {
            ContainerFiles files = ContainerFiles.unzipped(container);
            SignatureCoverage.require(files.signatures(), files.content());
            opening.signatures.check(
                    files.forValidation(new InMemoryDocument(container, "container.asice")), Instant.now());
            return "-";
        } catch (Refused e) {
            return code(e);
        }
    }

    private void trustOwnAnchors(byte[] container) throws IOException {
        try {
            SignedDocumentValidator validator =
                    SignedDocumentValidator.fromDocument(new InMemoryDocument(container, "container.asice"));
            validator.setCertificateVerifier(new CommonCertificateVerifier());
            for (var signature : validator.getSignatures()) {
                for (CertificateToken certificate : signature.getCertificates()) {
                    Files.write(
                            folder.resolve("trust").resolve(certificate.getDSSIdAsString()), certificate.getEncoded());
                }
            }
        } catch (RuntimeException e) {
            // Nothing that could be read as a signature.
        }
    }

    private static Map<String, String> expected() throws IOException {
        try (Stream<String> lines = new String(
                        HostileContainersTest.class
                                .getResourceAsStream("/foreign-containers.txt")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
        }
    }

    /** By name; empty where the machine has no corpus. */
    private static Map<String, byte[]> corpus() throws IOException {
        Path given = Optional.ofNullable(System.getenv("BILDIRIS_CORPUS"))
                .map(Path::of)
                .orElse(Path.of("").toAbsolutePath().resolve("../../shared/corpus"));
        var corpus = new TreeMap<String, byte[]>();
        if (Files.isDirectory(given.resolve("asic"))) {
            try (Stream<Path> files = Files.list(given.resolve("asic"))) {
                for (Path file :
                        files.filter(path -> !path.toString().endsWith(".md")).toList()) {
                    corpus.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return corpus;
    }

    // ---- made to hurt

    @Test
    void bombsFloodsAndGiantsAreRefusedBeforeAnythingIsUnpacked() {
        refused(
                Zip.container()
                        .deflated("bomb.bin", new byte[200 * 1024 * 1024])
                        .bytes(),
                CONTAINER_INFLATES_TOO_MUCH);
        refused(Zip.container().claiming("lie.bin", 4_000_000_000L).bytes(), CONTAINER_INFLATES_TOO_MUCH);
        var flood = Zip.container();
        for (int i = 0; i < 10_000; i++) {
            flood.stored("f" + i, "x");
        }
        refused(flood.bytes(), CONTAINER_TOO_MANY_FILES);
        refused(new byte[100 * 1024 * 1024], CONTAINER_TOO_LARGE);
    }

    /** The directory tells a small size, the data inflate to much more: the directory is not believed. */
    @Test
    void bombThatLiesAboutItsSizeIsRefused() {
        byte[] honest =
                Zip.container().deflated("bomb.bin", new byte[64 * 1024 * 1024]).bytes();

        refused(Zip.understate(honest, "bomb.bin", 10), CONTAINER_NOT_ZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "/etc/passwd", "..\\x", "a/../../b", "C:x", "notification.xml\u0000"})
    void namesThatLeadElsewhereAreRefused(String name) {
        refused(Zip.container().stored(name, "x").bytes(), CONTAINER_BAD_NAME);
    }

    @Test
    void nameTwiceIsRefusedWhicheverCopyIsSigned() {
        byte[] twice = Zip.copy(employer.edoc(XML))
                .deflated("notification.xml", "<other/>")
                .bytes();

        refused(twice, CONTAINER_DUPLICATE_NAME);
    }

    @Test
    void truncatedAtEveryTenthIsRefused() {
        byte[] edoc = employer.edoc(XML);

        for (int tenth = 0; tenth < 10; tenth++) {
            refused(Arrays.copyOf(edoc, edoc.length * tenth / 10), CONTAINER_NOT_ZIP);
        }
        refused(Arrays.copyOf(edoc, edoc.length - 1), CONTAINER_NOT_ZIP);
    }

    /**
     * Every bit is vouched for by a sum, a signature or the rules of the format; but deflate may say the same in two ways,
     * and programs note who may read a file, or by which version it was made. Then the signed files are the same, too, and
     * the register refuses them as the document that it has.
     */
    @Test
    void oneFlippedBitAtAThousandPlacesIsRefusedOrChangesNothing() {
        byte[] edoc = employer.edoc(XML);
        int all = edoc.length * 8;
        int places = Integer.getInteger("hostile.bits", 1000);
        IntStream bits = places >= all ? IntStream.range(0, all) : new Random(SEED).ints(places, 0, all);

        long opened = bits.filter(bit -> openedUnchanged(flipped(edoc, bit))).count();

        assertThat(opened).as("bits that say nothing of a file").isLessThanOrEqualTo(Math.max(15, places / 100));
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    /** False where it is refused; whatever is opened must be what was signed. */
    private boolean openedUnchanged(byte[] container) {
        try {
            OpenedContainer opened = opening.notification(container, Instant.now());

            assertThat(opened.xml()).isEqualTo(XML);
            assertThat(opened.pdf()).isEqualTo(Signer.PDF);
            return true;
        } catch (Refused e) {
            assertThat(e.findings()).isNotEmpty();
            return false;
        }
    }

    /** Blocks overwritten, removed, doubled and moved: refused, or the signed files are what they were. */
    @Test
    void mutatedContainersAreRefusedOrSayWhatWasSigned() {
        byte[] edoc = employer.edoc(XML);
        var random = new Random(SEED);
        for (int i = 0; i < Integer.getInteger("hostile.mutations", 300); i++) {
            openedUnchanged(Mutation.of(edoc, random));
        }
    }

    // ---- signed, but not what it should be

    @Test
    void signatureOfAnotherDocumentIsRefused() {
        byte[] other = employer.edoc(
                Document.conclusion().with("contract.monthlyPay", "9999.00").xml());

        byte[] mixed = Zip.replace(
                employer.edoc(XML), "META-INF/signatures001.xml", Zip.file(other, "META-INF/signatures001.xml"));

        refused(mixed, RefusalCode.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7",
                "%PDF-1.7\nno end",
                "%PDF-1.7\nstartxref\n9999\n%%EOF",
                "%PDF-1.7\nstartxref\n3\n%%EOF\n",
                "<html>%PDF-1.7\nstartxref\n0\n%%EOF\n",
                "%PDF-9.9\nxref\nstartxref\n9\n%%EOF\n"
            })
    void whatIsNoWholePdfIsRefused(String pdf) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("notification.xml", XML);
        files.put("notification.pdf", pdf.getBytes(StandardCharsets.ISO_8859_1));

        refused(employer.container(files), PDF_INVALID);
    }

    @Test
    void longSignedContentIsOpenedWithinTheLimitsAndRefusedBeyond() {
        byte[] pdf = Arrays.copyOf(Signer.PDF, Signer.PDF.length);

        assertThat(opening.notification(
                                employer.container(Map.of("notification.xml", XML, "notification.pdf", pdf)),
                                Instant.now())
                        .pdf())
                .isEqualTo(pdf);
        assertThatThrownBy(() -> opening.notification(
                        employer.container(Map.of("notification.xml", XML, "notification.pdf", new byte[30_000_000])),
                        Instant.now()))
                .isInstanceOf(Refused.class);
    }

    // ---- parts

    private void refused(byte[] container, RefusalCode code) {
        assertThat(code(container)).startsWith(code.name());
    }

    /** The first code with which a container is refused, or a hyphen when it is opened. */
    private String code(byte[] container) {
        try {
            opening.notification(container, Instant.now());
            return "-";
        } catch (Refused e) {
            return code(e);
        }
    }

    private static String code(Refused refused) {
        return refused.findings().stream()
                .map(finding -> (finding.code() + " " + finding.found()).strip())
                .collect(Collectors.joining(" "));
    }
}
