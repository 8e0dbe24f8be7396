package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One sender fills its own share of the memory for bodies, and nobody else's. */
class SlowSenderIT {
    private static final int BODIES = 12;

    private final List<Socket> sockets = new ArrayList<>();

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void bodiesThatNeverComeKeepNoOtherSenderWaiting() throws IOException {
        for (int i = 0; i < BODIES; i++) {
            begin("gateway2");
        }
        byte[] container = Employers.edoc(Employers.conclusion());
        long begun = System.nanoTime();

        HttpResponse<String> answer = Door.deliver(container);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    /** All of a request but its body, which is said to be as large as one may be. */
    private void begin(String client) throws IOException {
        URI door = URI.create(Door.BASE);
        var socket = new Socket(InetAddress.getLoopbackAddress(), door.getPort());
        String head =
                """
                POST /api/v1/notifications HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                """
                        .formatted(door.getAuthority(), Door.token(client), Door.EDOC, 10 * 1024 * 1024);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        sockets.add(socket);
    }
}
