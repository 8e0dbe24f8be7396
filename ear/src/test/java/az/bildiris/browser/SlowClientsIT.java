package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send or read a byte now and then keep nobody else waiting, and come to an end. */
@Tag("slow")
class SlowClientsIT extends BrowserTest {
    private static final int CLIENTS = 20;
    private static final int ROUNDS = 4;
    private static final int DRIP_MS = 400;
    private static final int SMALL = 4096;
    /** Whoever waited for a slow client would wait for longer. */
    private static final Duration QUICK = Duration.ofSeconds(5);
    /** For how long a form may come in. */
    private static final Duration FORM = Duration.ofSeconds(10);

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /",
                "POST /help",
                "POST /agreements",
                "POST /sign-out",
                "POST /portal-sign-out",
                "POST /callback",
                "POST /api/v1/notifications",
                "GET /help"
            })
    void sendersWhoDripKeepNobodyWaiting(String request) throws Exception {
        String end = request.startsWith("GET") ? "X-Slow: " : "Content-Length: 10000\r\n\r\n";
        for (int i = 0; i < CLIENTS; i++) {
            open(head(request) + end);
        }
        for (int round = 0; round < ROUNDS; round++) {
            drip();
            assertEverybodyElseIsServed();
        }
    }

    @Test
    void readersWhoDripKeepNobodyWaiting() throws Exception {
        page.navigate(BASE + "/help");
        String sheet = page.locator("link[rel=stylesheet]").last().getAttribute("href");
        String many =
                Stream.generate(() -> head("GET " + sheet) + "\r\n").limit(300).reduce("", String::concat);
        for (int i = 0; i < CLIENTS; i++) {
            open(many);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Socket socket : sockets) {
                assertThat(socket.getInputStream().read()).isNotNegative();
            }
            assertEverybodyElseIsServed();
            Thread.sleep(DRIP_MS);
        }
    }

    /** The whole form has its time, whatever comes of it now and then, and whoever has signed in. */
    @Test
    void slowFormOfSomebodySignedInComesToAnEnd() throws Exception {
        signIn("4QK7B2M", "/agreements");
        open(head("POST /agreements") + cookie() + "Content-Length: 10000\r\n\r\n");
        long begun = System.nanoTime();
        Socket sender = sockets.get(0);
        while (sender.getInputStream().available() == 0 && since(begun).compareTo(FORM.plusSeconds(10)) < 0) {
            drip();
            Thread.sleep(DRIP_MS);
        }

        assertThat(since(begun)).isBetween(FORM.minusSeconds(1), FORM.plusSeconds(3));
        RawHttp.Answer answer = RawHttp.read(sender.getInputStream());
        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.body()).contains("Məlumatlar çox yavaş gəldi");
    }

    /** Ten megabytes each, at about a kilobyte a second: as many threads wait, and nobody else. */
    @Test
    void slowReadersOfABatchPrintKeepNobodyWaiting() throws Exception {
        signIn("clerk1", "/staff/find");
        openPerson("4QK7B2M", "Y-10");
        page.locator("#registry\\:printAll").click();
        assertThat(page.locator("#take")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        enlargePrints();
        String print = page.locator("#take").getAttribute("href");
        for (int i = 0; i < CLIENTS; i++) {
            open(head("GET " + print) + cookie() + "\r\n");
        }
        for (int second = 0; second < 30; second++) {
            for (Socket reader : sockets) {
                reader.getInputStream().readNBytes(1024);
            }
            assertEverybodyElseIsServed();
            Thread.sleep(1000);
        }
        page.locator("#closePerson").click();
    }

    /** To the size of what a thousand notifications make. */
    private static void enlargePrints() throws IOException {
        Path folder = TestSession.demo().resolveSibling("work/prints");
        try (Stream<Path> prints = Files.list(folder)) {
            for (Path print : prints.toList()) {
                Files.write(print, new byte[10 * 1024 * 1024], StandardOpenOption.APPEND);
            }
        }
    }

    private String cookie() {
        return context.cookies(BASE).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> "Cookie: JSESSIONID=" + cookie.value + "\r\n")
                .findFirst()
                .orElseThrow();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static String head(String request) {
        return request + " HTTP/1.1\r\nHost: localhost:" + RawHttp.PORT + "\r\nOrigin: " + BASE + "\r\n"
                + (request.startsWith("POST") ? "Content-Type: application/x-www-form-urlencoded\r\n" : "");
    }

    private void open(String beginning) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(SMALL);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RawHttp.PORT));
        socket.setSoTimeout(15_000);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        sockets.add(socket);
    }

    /** Some have their answer already, and with it the end of the connection. */
    private void drip() {
        for (Socket socket : sockets) {
            try {
                socket.getOutputStream().write('x');
                socket.getOutputStream().flush();
            } catch (IOException refused) {
                assertThat(refused).hasMessageMatching("(?i).*(pipe|reset|closed|abort).*");
            }
        }
    }

    private static void assertEverybodyElseIsServed() throws IOException {
        for (String address : List.of("/help", "/api/v1/openapi.yaml")) {
            long begun = System.nanoTime();
            assertThat(RawHttp.get(address).status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(address).isLessThan(QUICK);
        }
    }
}
