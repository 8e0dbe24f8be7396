package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.container.RevocationStale;
import az.bildiris.given.Authority;
import az.bildiris.given.Authority.Request;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where data on revocation come from when addresses are configured: a responder and a published CRL, on loopback. */
class RevocationSourcesTest {
    private static final byte[] XML = Document.conclusion().xml();

    private final Authority authority = new Authority("Cavab verən mərkəz");
    private final Signer employer = authority.organisation("Əliyev Rəşad Kamil oğlu", Document.VOEN);
    private final AtomicInteger asked = new AtomicInteger();
    private Duration goodFor = Duration.ofHours(1);
    private Optional<Signer> answering = Optional.empty();
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void configure() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ocsp", this::answerOcsp);
        server.createContext("/list.crl", exchange -> send(exchange, Files.readAllBytes(folder.resolve("all.crl"))));
        server.createContext("/wrong.crl", exchange -> send(exchange, "no list".getBytes(StandardCharsets.UTF_8)));
        server.start();
        authority.publishAnchor(folder.resolve("trust"), "authority");
        Files.createDirectories(folder.resolve("crl"));
        give(Setting.TRUST_ANCHORS, folder.resolve("trust").toString());
        give(Setting.CRL_DIR, folder.resolve("crl").toString());
        give(Setting.OCSP_URL, url("/ocsp").toString());
        give(Setting.OCSP_DIR, folder.resolve("ocsp").toString());
    }

    @AfterEach
    void forget() {
        server.stop(0);
        SettingsOutsideTheServer.forget(Setting.OCSP_URL);
        SettingsOutsideTheServer.forget(Setting.OCSP_DIR);
    }

    @Test
    void responderIsAskedOnceAndItsAnswerKeptForWhenItIsAway() {
        byte[] edoc = employer.edoc(XML);

        assertThat(open(edoc)).isEqualTo(XML);
        assertThat(open(edoc)).isEqualTo(XML);
        assertThat(asked).hasValue(1);

        server.stop(0);
        assertThat(open(edoc)).as("another start, the responder away").isEqualTo(XML);
    }

    @Test
    void revokedCertificateIsRefusedByTheResponder() {
        authority.revoke(employer);

        assertThatThrownBy(() -> open(employer.edoc(XML)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::found)
                        .containsExactly("REVOKED_NO_POE"));
    }

    /** SelfIssuedOCSP, RevocationDataSkip, and who may answer at all (RFC 6960, 4.2.2.2). */
    @Test
    void onlyWhomTheCentreHasNamedAnswersInItsPlace() {
        byte[] edoc = employer.edoc(XML);
        ASN1ObjectIdentifier noCheck = OCSPObjectIdentifiers.id_pkix_ocsp_nocheck;
        var answers = new LinkedHashMap<String, String>();
        for (Map.Entry<String, Signer> responder : Map.of(
                        "named, never asked about",
                        authority.issue(responder().extension(noCheck, false, DERNull.INSTANCE)),
                        "the employer itself",
                        employer,
                        "another employer",
                        authority.organisation("Başqa", "1300456721"),
                        "another centre's",
                        new Authority("Yad").issue(responder().extension(noCheck, false, DERNull.INSTANCE)))
                .entrySet()) {
            answering = Optional.of(responder.getValue());
            give(Setting.OCSP_DIR, folder.resolve(responder.getKey()).toString());
            answers.put(responder.getKey(), verdict(edoc));
        }

        assertThat(answers)
                .containsEntry("named, never asked about", "-")
                .hasEntrySatisfying(
                        "the employer itself", verdict -> assertThat(verdict).isNotEqualTo("-"))
                .hasEntrySatisfying(
                        "another employer", verdict -> assertThat(verdict).isNotEqualTo("-"))
                .hasEntrySatisfying(
                        "another centre's", verdict -> assertThat(verdict).isNotEqualTo("-"));
    }

    private static Request responder() {
        return new Request(new X500Name("C=AZ,CN=Cavab verən"))
                .usage(KeyUsage.digitalSignature)
                .extension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
    }

    private static String verdict(byte[] edoc) {
        try {
            open(edoc);
            return "-";
        } catch (Refused e) {
            return e.findings().get(0).code() + " " + e.findings().get(0).found();
        } catch (RevocationStale e) {
            return "stale";
        }
    }

    @Test
    void staleAnswerOfAResponderThatIsAwayIsNotTheSendersFault() throws InterruptedException {
        goodFor = Duration.ofSeconds(1);
        byte[] edoc = employer.edoc(XML);
        assertThat(open(edoc)).isEqualTo(XML);

        server.stop(0);
        Thread.sleep(1_100);

        assertThatThrownBy(() -> open(edoc)).isInstanceOf(RevocationStale.class);
    }

    @Test
    void publishedListIsFetchedIntoTheFolderAndWhatIsNoneIsNot() throws Exception {
        SettingsOutsideTheServer.forget(Setting.OCSP_URL);
        authority.publishRevocations(folder, "all");
        var fetch = new CrlFetch();

        fetch.fetch(url("/list.crl"), folder.resolve("crl"));
        assertThat(open(employer.edoc(XML))).isEqualTo(XML);

        assertThatThrownBy(() -> fetch.fetch(url("/wrong.crl"), folder.resolve("crl")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> fetch.fetch(url("/nothing"), folder.resolve("crl")))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("crl")).isDirectoryContaining("glob:**fetched-*.crl");
        assertThat(folder.resolve("crl").toFile().list()).hasSize(1);
    }

    private static byte[] open(byte[] edoc) {
        return ContainerOpening.outsideTheServer()
                .notification(edoc, Instant.now())
                .xml();
    }

    private URI url(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void answerOcsp(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] request = exchange.getRequestBody().readAllBytes();
        send(
                exchange,
                answering
                        .map(other -> authority.answerOcsp(request, goodFor, other))
                        .orElseGet(() -> authority.answerOcsp(request, goodFor)));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void give(Setting setting, String value) {
        SettingsOutsideTheServer.give(setting, value);
    }
}
