package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Document;
import az.bildiris.run.TestSession;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door refuses of a delivery, and how it says so. */
class DeliveryRefusedIT {
    private static final String PATH = "/api/v1/notifications";

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void refusedDocumentGetsEveryReasonInThreeLanguagesAndStoresNothing() throws SQLException {
        Document wrong = Employers.conclusion()
                .with("contract.mainLeaveDays", "20")
                .with("contract.weeklyHours", "39.5")
                .with("contract.workplaceKind", "ADDITIONAL");

        HttpResponse<String> answer = Door.deliver(Employers.edoc(wrong));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = described("/notifications", "post", answer);
        assertThat(problem.path("errors").findValuesAsText("code"))
                .containsExactlyInAnyOrder("LEAVE_TOO_SHORT", "HOURS_TOO_MANY");
        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("contract.mainLeaveDays", "contract.weeklyHours");
        assertThat(problem.path("errors").get(0).path("sentence"))
                .allSatisfy(sentence -> assertThat(sentence.asText()).hasSizeGreaterThan(40));
        assertThat(registered(wrong)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER_NOT_ZIP, nonsense",
        "SIGNER_NOT_ENTITLED, stranger",
    })
    void refusalsHaveTheirCodes(String code, String what) {
        byte[] body = what.equals("stranger")
                ? Employers.STRANGER.edoc(Employers.conclusion().xml())
                : what.getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = Door.deliver(body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Door.json(answer).path("errors").findValuesAsText("code")).containsExactly(code);
    }

    @Test
    void emptyBodyIsRefused() {
        assertThat(Door.deliver(new byte[0]).statusCode()).isEqualTo(422);
    }

    @Test
    void largerThanTenMegabytesIsNotRead() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];

        HttpResponse<String> declared = Door.deliver(large);
        HttpResponse<String> streamed = Door.send(
                delivery("gateway").POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));

        assertThat(List.of(declared.statusCode(), streamed.statusCode())).containsOnly(413);
        described("/notifications", "post", declared);
    }

    @Test
    void endlessBodyIsAnsweredBeforeItsEnd() throws Exception {
        var endless = new InputStream() {
            final AtomicLong given = new AtomicLong();

            @Override
            public int read() {
                throw new UnsupportedOperationException("read in blocks");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return given.addAndGet(length) > 200L * 1024 * 1024 ? -1 : length;
            }
        };
        try {
            int status = Door.send(delivery("gateway").POST(BodyPublishers.ofInputStream(() -> endless)))
                    .statusCode();
            assertThat(status).isEqualTo(413);
        } catch (java.io.UncheckedIOException e) {
            // The server hung up on a sender that was still talking.
            assertThat(e).hasRootCauseInstanceOf(java.io.IOException.class);
        }
        assertThat(endless.given.get()).as("bytes that the server took").isLessThan(60L * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "application/octet-stream", "text/plain", "application/json"})
    void otherTypesAreNotAccepted(String type) {
        HttpResponse<String> answer = Door.send(
                Door.request(PATH, "gateway").header("Content-Type", type).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(415);
        described("/notifications", "post", answer);
    }

    @Test
    void answersThatNobodyCanGiveAreRefusedBeforeAnythingIsRegistered() throws SQLException {
        Document document = Employers.conclusion();

        HttpResponse<String> answer = Door.send(delivery("gateway")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(Employers.edoc(document))));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(registered(document)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/v1/notifications, 405", "DELETE, /api/v1/notifications, 405", "GET, /api/v1/nothing, 404"})
    void whatIsNotThereIsAProblemDocument(String method, String path, int status) {
        HttpResponse<String> answer = Door.send(Door.request(path, "gateway").method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Door.json(answer).path("status").asInt()).isEqualTo(status);
    }

    // ---- parts

    private static JsonNode described(String path, String method, HttpResponse<String> answer) {
        return Description.require(path, method, answer);
    }

    private static HttpRequest.Builder delivery(String client) {
        return Door.request(PATH, client).header("Content-Type", Door.EDOC);
    }

    /** How many notifications the register has of that document's worker. */
    private static int registered(Document document) throws SQLException {
        try (Connection owner = TestSession.database();
                PreparedStatement query =
                        owner.prepareStatement("select count(*) from notification where worker_fin = ?")) {
            query.setString(1, document.fields().get("worker.fin"));
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
