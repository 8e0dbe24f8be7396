package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL stops in the middle of deliveries: senders are told to come again, and nothing acknowledged is lost. */
class DatabaseAwayIT {
    private static final int DOCUMENTS = 60;
    private static final int BEFORE = 12;

    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    @Tag("slow")
    void whatWasAcknowledgedIsThereAndNothingElse() throws Exception {
        List<String> workers =
                IntStream.range(0, DOCUMENTS).mapToObj("WW%05d"::formatted).toList();
        List<byte[]> documents = workers.stream()
                .map(fin -> Employers.edoc(Employers.conclusion().with("worker.fin", fin)))
                .toList();
        var senders = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < DOCUMENTS; i++) {
                int document = i;
                senders.execute(() -> deliverUntilAcknowledged(document, documents.get(document)));
            }
            awaitAcknowledged(BEFORE);
            TestSession.withoutDatabase(DatabaseAwayIT::refusalForNow);
            awaitAcknowledged(DOCUMENTS);
        } finally {
            senders.shutdownNow();
        }

        assertThat(acknowledged.values())
                .allSatisfy(number -> assertThat(number).matches("\\d{13}"));
        for (int i = 0; i < DOCUMENTS; i++) {
            assertThat(registered(workers.get(i))).as(workers.get(i)).containsExactly(acknowledged.get(i));
        }
    }

    /** Longer than the server tries a timer again. */
    @Test
    @Tag("slow")
    void timersGoOnAfterTheDatabaseWasAwayForLong() throws Exception {
        TestSession.withoutDatabase(() -> {
            Thread.sleep(15_000);
            return null;
        });
        Door.get("/api/v1/notifications/1269999999997/registration", "gateway");
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute("update statistics_state set counted_at = null");
            awaitTrue(
                    statement,
                    "select not exists (select 1 from audit_entry e"
                            + " where not exists (select 1 from audit_seal s where s.entry_id = e.id))");
            awaitTrue(statement, "select counted_at is not null from statistics_state");
        }
    }

    private static void awaitTrue(Statement statement, String condition) throws SQLException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        boolean holds = false;
        while (!holds && Instant.now().isBefore(limit)) {
            pause();
            try (ResultSet found = statement.executeQuery(condition)) {
                found.next();
                holds = found.getBoolean(1);
            }
        }
        assertThat(holds).as(condition).isTrue();
    }

    /** The connection breaks within the commit itself: nothing is in, and the sender comes again. */
    @Test
    void aCommitThatBreaksIsNoRegistration() throws Exception {
        byte[] document = Employers.edoc(Employers.conclusion().with("worker.fin", "WX00001"));

        HttpResponse<String> broken = breakingCommits(() -> Door.deliver(document));

        requireComeAgain(broken);
        assertThat(registered("WX00001")).containsExactly("none");
        assertThat(Door.deliver(document).statusCode()).isEqualTo(201);
    }

    /** The registration is in, but the sender never hears of it: the same bytes again are answered, not registered. */
    @Test
    void aRegistrationWhoseAnswerIsLostIsFoundAgain() throws Exception {
        byte[] document = Employers.edoc(Employers.conclusion().with("worker.fin", "WX00002"));

        deliverAndHangUp(document);

        Instant limit = Instant.now().plus(Duration.ofSeconds(30));
        while (registered("WX00002").contains("none") && Instant.now().isBefore(limit)) {
            pause();
        }
        List<String> registered = registered("WX00002");
        HttpResponse<String> again = Door.deliver(document);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(registered).containsExactly(Door.json(again).path("number").asText());
        assertThat(registered("WX00002")).isEqualTo(registered);
    }

    private static void deliverAndHangUp(byte[] document) throws IOException {
        URI door = URI.create(Door.BASE);
        try (var socket = new Socket(door.getHost(), door.getPort())) {
            String head =
                    """
                    POST /api/v1/notifications HTTP/1.1
                    Host: %s
                    Authorization: Bearer %s
                    Content-Type: %s
                    Content-Length: %d

                    """
                            .formatted(door.getAuthority(), Door.token("gateway"), Door.EDOC, document.length);
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(document);
        }
    }

    /** While this is tried, PostgreSQL ends each connection that commits a delivery, before the commit is done. */
    private static HttpResponse<String> breakingCommits(Callable<HttpResponse<String>> tried) throws Exception {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    """
                    create function break_off() returns trigger language plpgsql as
                    $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$
                    """);
            statement.execute("create constraint trigger break_off after insert on delivery"
                    + " deferrable initially deferred for each row execute function break_off()");
            try {
                return tried.call();
            } finally {
                statement.execute("drop function break_off() cascade");
            }
        }
    }

    private static void requireComeAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        Description.require("/notifications", "post", answer);
    }

    private static HttpResponse<String> refusalForNow() {
        byte[] document = Employers.edoc(Employers.conclusion());
        HttpResponse<String> answer = Door.deliver(document);
        requireComeAgain(answer);
        return answer;
    }

    private void deliverUntilAcknowledged(int document, byte[] edoc) {
        while (!Thread.currentThread().isInterrupted()) {
            HttpResponse<String> answer = Door.deliver(edoc);
            if (answer.statusCode() == 201 || answer.statusCode() == 200) {
                acknowledged.put(document, Door.json(answer).path("number").asText());
                return;
            }
            if (answer.statusCode() != 503) {
                acknowledged.put(document, "answered " + answer.statusCode() + ": " + answer.body());
                return;
            }
            pause();
        }
    }

    private void awaitAcknowledged(int count) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(90));
        while (acknowledged.size() < count && Instant.now().isBefore(limit)) {
            pause();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(count);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> registered(String fin) throws SQLException {
        try (Connection owner = TestSession.database();
                PreparedStatement query = owner.prepareStatement(
                        "select coalesce(string_agg(number, ','), 'none') from notification where worker_fin = ?")) {
            query.setString(1, fin);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return List.of(rows.getString(1));
            }
        }
    }
}
