package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.portal.PortalPeople;
import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As in production: people reach a proxy by TLS, and the proxy reaches Payara without. */
class BehindTlsIT {
    private static final Duration LIMIT = Duration.ofMinutes(3);

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
        long end = System.nanoTime() + LIMIT.toNanos();
        while (status("/help") != 200 && System.nanoTime() < end) {
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
        page.click("#signOut");
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

    private static APIResponse get(String address) {
        return context.request().get(base + address, RequestOptions.create().setMaxRedirects(0));
    }

    private static int status(String address) {
        return get(address).status();
    }

    /** The proxy says of everybody that they come from 192.0.2.44, so that its word can be told from the connection's. */
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
                  http-request set-header X-Forwarded-For 192.0.2.44
                  default_backend payara
                backend payara
                  server payara 127.0.0.1:%s
                """
                        .formatted(port, pem(), RawHttp.PORT));
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
