package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send or read a byte now and then keep nobody else waiting, and come to an end. */
class SlowClientsIT extends BrowserTest {
    private static final int CLIENTS = 20;
    private static final int ROUNDS = 4;
    private static final int DRIP_MS = 400;
    private static final int SMALL = 4096;
    private static final Duration QUICK = Duration.ofSeconds(1);

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
