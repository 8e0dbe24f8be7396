package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.container.RevocationStale;
import az.bildiris.given.Authority;
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
import java.util.concurrent.atomic.AtomicInteger;
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
        send(exchange, authority.answerOcsp(exchange.getRequestBody().readAllBytes(), goodFor));
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
