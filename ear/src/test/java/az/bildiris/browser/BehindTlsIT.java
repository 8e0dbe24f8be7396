package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.it.KeyedHashes;
import az.bildiris.portal.PortalPeople;
import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As in production: people reach a proxy by TLS, and the proxy reaches Payara without. */
@Tag("slow")
class BehindTlsIT {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    /** Where the proxy says that everybody comes from, so that its word can be told from the connection's. */
    private static final String CLIENT = "192.0.2.44";

    @TempDir
    static Path folder;

    private static String base;
    private static Process proxy;
    private static BrowserContext context;

    @BeforeAll
    static void startProxy() throws Exception {
        TestSession.deployShippedEar();
        int port = freePort();
        base = "https://localhost:" + port;
        proxy = new ProcessBuilder(
                        "/usr/sbin/haproxy",
                        "-db",
                        "-q",
                        "-f",
                        configuration(port).toString())
                .inheritIO()
                .start();
        PortalPeople.pagesAt(base);
        TestSession.killApplicationServer();
        TestSession.startApplicationServerAgain(Map.of(
                "BILDIRIS_BASE_URL", base,
                "BILDIRIS_TRUSTED_PROXIES", "127.0.0.1",
                "BILDIRIS_SESSIONS", "1"));
        context = Chromium.browser().newContext(BrowserTest.options().setIgnoreHTTPSErrors(true));
        awaitApplication();
    }

    /** While it loads, it answers 404, 503 and 500 in turn. */
    private static void awaitApplication() throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (status("/help") != 200) {
            assertThat(System.nanoTime())
                    .as("the application is loaded in time")
                    .isLessThan(end);
            Thread.sleep(300);
        }
    }

    @AfterAll
    static void stopProxy() throws Exception {
        context.close();
        proxy.destroy();
        PortalPeople.pagesAt(BrowserTest.BASE);
        TestSession.killApplicationServer();
        TestSession.startApplicationServerAgain();
    }

    @Test
    void everythingStaysOnTls() throws Exception {
        Page page = signIn(context, "4QK7B2M");
        assertThat(page).hasURL(base + "/agreements");
        page.navigate(base + "/help?language=ru");
        assertThat(page).hasURL(base + "/help");
        assertThat(page.locator("html")).hasAttribute("lang", "ru");

        assertThat(context.cookies(base))
                .extracting(cookie -> cookie.name)
                .contains("__Host-JSESSIONID", "__Host-language");
        for (Cookie cookie : context.cookies(base + "/help")) {
            if (cookie.domain.equals("localhost") && !cookie.path.startsWith("/realms")) {
                assertThat(cookie.name).startsWith("__Host-");
                assertThat(cookie.secure).as(cookie.name).isTrue();
                assertThat(cookie.httpOnly).as(cookie.name).isTrue();
            }
        }
        BrowserTest.signOut(page);
        assertThat(page).hasURL(base + "/");
        page.close();
    }

    private static Page signIn(BrowserContext browser, String user) {
        Page page = browser.newPage();
        page.navigate(base + "/agreements");
        page.fill("#username", user);
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(base + "/"));
        return page;
    }

    @Test
    void everyAnswerSaysThatTlsIsForEver() {
        for (String address : new String[] {
            "/",
            "/help?language=en",
            "/services",
            "/nothing",
            "/callback",
            "/api/v1/openapi.yaml",
            "/api/v1/notifications/1"
        }) {
            APIResponse answer = get(address);
            assertThat(answer.headers()).as(address).containsEntry("strict-transport-security", "max-age=31536000");
            String location = answer.headers().getOrDefault("location", base + "/");
            assertThat(location.startsWith(base + "/") || location.contains("/realms/egov/protocol"))
                    .as(location)
                    .isTrue();
        }
        assertThat(get("/services").headers().get("set-cookie")).contains("__Host-signin-", "Secure", "HttpOnly");
    }

    /** What never reaches the application has the headers from the proxy: the server's own answers, and the proxy's. */
    @Test
    void everyAnswerCarriesTheHeadersWhoeverGivesIt() throws Exception {
        String host = "Host: " + base.substring("https://".length());
        for (String[] lines : new String[][] {
            {"GET /help HTTP/1.1", host},
            {"GET /services HTTP/1.1", host},
            {"GET /api HTTP/1.1", host},
            {"GET /%zz HTTP/1.1", host},
            {"GET /help%zz HTTP/1.1", host},
            {"GET /%c0%af HTTP/1.1", host},
            {"GET /../x HTTP/1.1", host},
            {"GET /help HTTP/1.1", "Host: localhost:x"},
            {"GET /help HTTP/1.1", "Host: other.example"},
            {"GET /help HTTP/1.1", "Host: a@b"},
            {"GET /help HTTP/1.1"},
            {"TRACE /help HTTP/1.1", host},
            {"GET /" + "a".repeat(9000) + " HTTP/1.1", host},
            {"GET /help HTTP/1.1", host, "X: " + "a".repeat(9000)},
            {"PUT /help HTTP/1.1", host, "Content-Length: 0"}
        }) {
            RawHttp.Answer answer = overTls(lines);
            String what = lines[0].substring(0, Math.min(40, lines[0].length())) + " " + answer.head();
            assertThat(answer.header("Strict-Transport-Security")).as(what).containsExactly("max-age=31536000");
            assertThat(answer.header("X-Content-Type-Options")).as(what).containsExactly("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(what).containsExactly("same-origin");
            assertThat(answer.header("Cache-Control"))
                    .as(what)
                    .hasSize(1)
                    .allMatch(said -> said.matches("no-(store|cache)"));
            assertThat(answer.header("Location")).as(what).allMatch(location -> !location.contains("other.example"));
            if (!lines[0].matches("GET /(help|services|api) .*") || lines.length == 1 || !lines[1].equals(host)) {
                assertThat(answer.status()).as(what).isBetween(400, 499);
            }
        }
    }

    /** Another protocol would be a tunnel past the rules of the proxy; clients that only offer it are answered. */
    @Test
    void protocolIsNotChangedBehindTheProxy() throws Exception {
        RawHttp.Answer answer = overTls(
                "GET /help HTTP/1.1",
                "Host: " + base.substring(base.indexOf("localhost")),
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAAP__",
                "Connection: Upgrade, HTTP2-Settings");

        assertThat(answer.status()).isEqualTo(200);
    }

    private static RawHttp.Answer overTls(String... lines) throws Exception {
        var trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new TrustEverybody()}, null);
        int port = Integer.parseInt(base.substring(base.lastIndexOf(':') + 1));
        try (Socket socket = trusting.getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(20_000);
            String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return RawHttp.read(socket.getInputStream());
        }
    }

    /** The demo's certificate is nobody's. */
    private static final class TrustEverybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            // whoever it is
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            // whoever it is
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // whoever it is
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /** The server of this test takes in one. */
    @Test
    void onePersonMoreThanFitsIsToldSoUntilSomebodyLeaves() {
        Page first = signIn(context, "4QK7B2M");
        assertThat(first).hasURL(base + "/agreements");
        try (BrowserContext another =
                Chromium.browser().newContext(BrowserTest.options().setIgnoreHTTPSErrors(true))) {
            for (int i = 0; i < 2; i++) {
                another.clearCookies();
                Page refused = another.newPage();
                refused.navigate(base + "/agreements");
                refused.fill("#username", "7TR2X9A");
                refused.fill("#password", "demo");
                int status = refused.waitForResponse(
                                answer -> answer.url().startsWith(base + "/callback"), () -> refused.click("#kc-login"))
                        .status();
                assertThat(status).isEqualTo(503);
                assertThat(refused.locator("h1")).hasText("Həddindən çox istifadəçi daxil olub");
            }
            first.navigate(base + "/terminations");
            assertThat(first).hasURL(base + "/terminations");

            BrowserTest.signOut(first);
            assertThat(first).hasURL(base + "/");
            another.clearCookies();
            Page let = signIn(another, "7TR2X9A");
            assertThat(let).hasURL(base + "/agreements");
            BrowserTest.signOut(let);
            assertThat(let).hasURL(base + "/");
        }
        first.close();
    }

    /** The proxy says of everybody that they come from there; what a client says of itself is not believed. */
    @Test
    void trailAndLimitsHaveTheClientsAddress() throws Exception {
        Page page = signIn(context, "4QK7B2M");
        assertThat(page).hasURL(base + "/agreements");
        BrowserTest.signOut(page);
        assertThat(page).hasURL(base + "/");
        page.close();
        execute("delete from rate_limit");
        APIResponse refused = context.request()
                .get(
                        base + "/api/v1/notifications/1/registration",
                        RequestOptions.create().setHeader("X-Forwarded-For", "198.51.100.7"));
        assertThat(refused.status()).isEqualTo(401);

        assertThat(text("select string_agg(distinct address, ' ') from audit_entry where action in ('SIGN_IN', 'LIST')"
                        + " and worker_fin = '4QK7B2M' and at > now() - interval '20 seconds'"))
                .isEqualTo(CLIENT);
        assertThat(text("select address || ' ' || actor || ' ' || detail from audit_entry where action = 'API'"
                        + " order by id desc limit 1"))
                .startsWith(CLIENT + " ANONYMOUS GET /api/v1/notifications/1/registration 401");
        assertThat(text("select string_agg(who, ' ') from rate_limit where kind = 'STRANGER'"))
                .isEqualTo(KeyedHashes.of("STRANGER", CLIENT));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String query) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            assertThat(found.next()).as(query).isTrue();
            return found.getString(1);
        }
    }

    private static APIResponse get(String address) {
        return context.request().get(base + address, RequestOptions.create().setMaxRedirects(0));
    }

    private static int status(String address) {
        return get(address).status();
    }

    /** As docs/operations.md has it, but for the client's address. */
    private static Path configuration(int port) throws Exception {
        Path file = folder.resolve("haproxy.cfg");
        return Files.writeString(
                file,
                """
                defaults
                  mode http
                  timeout connect 2s
                  timeout client 30s
                  timeout server 60s
                  option http-buffer-request
                  timeout http-request 10s
                frontend people
                  bind 127.0.0.1:%d ssl crt %s
                  http-after-response set-header Strict-Transport-Security max-age=31536000
                  http-after-response set-header X-Content-Type-Options nosniff
                  http-after-response set-header Referrer-Policy same-origin
                  http-after-response set-header Cache-Control no-store unless { res.hdr(Cache-Control) -m found }
                  http-request del-header Upgrade
                  http-request del-header HTTP2-Settings
                  http-request deny deny_status 400 unless { req.hdr(Host) -m str -i localhost:%d }
                  http-request deny deny_status 400 if { path -m reg %%([^0-9A-Fa-f]|.[^0-9A-Fa-f]|.?$) }
                  http-request set-header X-Forwarded-For %s
                  default_backend payara
                backend payara
                  server payara 127.0.0.1:%s
                """
                        .formatted(port, pem(), port, CLIENT, RawHttp.PORT));
    }

    private static Path pem() throws Exception {
        char[] password = "demo".toCharArray();
        KeyStore keys = KeyStore.getInstance(
                TestSession.demo().resolve("portal/server.p12").toFile(), password);
        String alias = keys.aliases().nextElement();
        return Files.writeString(
                folder.resolve("site.pem"),
                block("CERTIFICATE", keys.getCertificate(alias).getEncoded())
                        + block("PRIVATE KEY", keys.getKey(alias, password).getEncoded()));
    }

    private static String block(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + kind + "-----\n";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
