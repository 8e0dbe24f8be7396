package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rubbish from outside leaves in the server's log. */
class LogsIT {
    private static final Path LOG = Path.of(System.getProperty("bildiris.root", ".."))
            .resolve("target/verify/domains/bildiris/logs/server.log");
    private static final String HOST = "Host: localhost:" + RawHttp.PORT;
    private static final int TIMES = 5;
    private static final int MOST_BYTES_EACH = 600;

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /callback?state=x&code=y",
                "GET /callback?error=x",
                "GET /help?x=%zz",
                "GET /%c0%af",
                "GET //other.example/",
                "POST /sign-out",
                "POST /help",
                "POST /portal-sign-out",
                "BREW /",
                "GET /edoc/x",
                "GET /notification/0",
                "GET /jakarta.faces.resource/x?ln=../..",
                "GET /api/v1/notifications/x",
                "POST /api/v1/decisions"
            })
    void requestsThatAreRefusedLeaveALineAtMost(String request) throws Exception {
        assertQuiet(request, HOST, "Content-Length: 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln"})
    void badTokensLeaveALineAtMost(String token) throws Exception {
        assertQuiet("POST /api/v1/notifications", HOST, "Content-Length: 0", "Authorization: Bearer " + token);
    }

    @Test
    void whatTheServerItselfStumblesOverLeavesALineAtMost() throws Exception {
        long before = written().length;
        RawHttp.send("GET / HTTP/1.1", "Host: localhost:x@y");
        RawHttp.send("GET /%zz HTTP/1.1", HOST);
        RawHttp.send("GET /api/v1/%zz HTTP/1.1", HOST);

        assertQuiet(before, 3);
    }

    @Test
    void formsThatAreTooLargeLeaveALineAtMost() throws Exception {
        assertQuiet("POST /sign-out", HOST, "Origin: " + BrowserTest.BASE, "Content-Length: 3000000");
    }

    private static void assertQuiet(String request, String... lines) throws Exception {
        long before = written().length;
        String[] all = new String[lines.length + 1];
        all[0] = request + " HTTP/1.1";
        System.arraycopy(lines, 0, all, 1, lines.length);
        for (int i = 0; i < TIMES; i++) {
            RawHttp.Answer answer = RawHttp.send(all);
            assertThat(answer.status()).as(answer.head().toString()).isBetween(300, 499);
        }
        assertQuiet(before, TIMES);
    }

    private static void assertQuiet(long before, int requests) throws Exception {
        Thread.sleep(300);
        String written = since(before);

        assertThat(written).doesNotContain("\tat ");
        assertThat(written.length()).as(written).isLessThan(requests * MOST_BYTES_EACH);
    }

    private static String since(long before) throws IOException {
        byte[] all = written();
        List<String> others = List.of("ProgressReport"); // the demo data may still come in
        String written = new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8);
        return written.lines()
                .filter(line -> others.stream().noneMatch(line::contains))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    /** All of the log, also what the server has laid aside: it begins a new file after two megabytes. */
    private static byte[] written() throws IOException {
        var all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(LOG.getParent())) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("server.log"))
                    .sorted(Comparator.comparing((Path file) -> file.equals(LOG))
                            .thenComparing(Path::toString))
                    .toList()) {
                all.writeBytes(Files.readAllBytes(file));
            }
        }
        return all.toByteArray();
    }
}
