package az.bildiris.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Waits until a server answers; stops at once when its process has ended. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Waiting() {}

    /** True as soon as the condition is fulfilled, false when the time is over or the server has ended. */
    static boolean until(Duration limit, Server server, Condition condition) throws InterruptedException {
        Instant end = Instant.now().plus(limit);
        while (Instant.now().isBefore(end) && server.isAlive()) {
            if (holds(condition)) {
                return true;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return false;
    }

    static boolean answers(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(10))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 400;
    }

    /** The server's answer to an administration command. */
    static String command(int port, String command) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/__asadmin/" + command))
                .version(HttpClient.Version.HTTP_1_1)
                .header("X-Requested-By", "launcher")
                .header("Accept", "text/plain")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static boolean holds(Condition condition) throws InterruptedException {
        try {
            return condition.holds();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A condition that is fulfilled once a server is up; an IOException means "not yet". */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }
}
