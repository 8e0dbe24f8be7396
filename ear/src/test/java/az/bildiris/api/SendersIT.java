package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who comes in at the door, what is on record of whom it refuses, and how long they wait. */
class SendersIT {
    private static final String PATH = "/api/v1/notifications";

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void withoutAGoodTokenNobodyComesIn() {
        String good = Door.token("gateway");
        String damaged = good.substring(0, good.length() - 6) + "AAAAAA";
        for (String token : List.of("", "Bearer ", "Bearer nonsense", "Bearer " + damaged, "Basic Z2F0ZXdheTpkZW1v")) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(Door.BASE + PATH)).header("Content-Type", Door.EDOC);
            if (!token.isEmpty()) {
                request.header("Authorization", token);
            }
            HttpResponse<String> answer = Door.send(request.POST(BodyPublishers.ofString("x")));

            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
            described("/notifications", "post", answer);
        }
    }

    @Test
    void rolesAndScopesOfOthersDoNotOpenTheDoor() {
        HttpResponse<String> delivery = Door.deliver(Employers.edoc(Employers.conclusion()), "inspectorate");
        HttpResponse<String> decision = decide("1260000000000", "gateway", decision("LAPSE"));

        assertThat(List.of(delivery.statusCode(), decision.statusCode())).containsOnly(403);
        described("/notifications", "post", delivery);
        described("/notifications/{number}/decisions", "post", decision);
    }

    @Test
    void refusalsAreOnRecordUnderTheSendersName() throws SQLException {
        Door.deliver(Employers.edoc(Employers.conclusion()), "inspectorate");
        Door.get(PATH + "/1269999999998/registration", "gateway2");
        Door.send(delivery("gateway2").setHeader("Content-Type", "text/plain").POST(BodyPublishers.ofString("x")));
        Door.deliver("no container".getBytes(StandardCharsets.UTF_8), "gateway2");

        assertThat(refusals("service-account-inspectorate")).contains("POST " + PATH + " 403");
        assertThat(refusals("service-account-gateway2"))
                .contains("GET " + PATH + "/1269999999998/registration 404")
                .contains("POST " + PATH + " 415")
                .contains("POST " + PATH + " 422 CONTAINER_NOT_ZIP");
    }

    @Test
    void floodWithoutATokenLeavesAFewEntries() throws SQLException {
        for (int i = 0; i < 50; i++) {
            Door.send(HttpRequest.newBuilder(URI.create(Door.BASE + PATH + "?" + i)));
        }

        assertThat(refusals("ANONYMOUS").size()).isBetween(1, 4);
    }

    /** Counted where all servers count: another one may have refused the others. */
    @Test
    @Tag("slow")
    void whoIsRefusedTooOftenWaits() throws Exception {
        assertThat(Door.get("/api/v1/notifications/0/registration", "gateway2").statusCode())
                .isEqualTo(404);
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update rate_limit set used = 1200, ends_at = now() + interval '8 seconds'"
                                    + " where kind = 'REFUSAL'"))
                    .isPositive();
        }
        HttpResponse<String> one = Door.get("/api/v1/notifications/0/registration", "gateway2");
        HttpResponse<String> more = Door.deliver(Employers.edoc(Employers.conclusion()), "gateway2");

        for (HttpResponse<String> answer : List.of(one, more)) {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1L, 9L);
            assertThat(Door.json(answer).path("sentence").path("az").asText()).contains("həddindən çox imtina");
        }
        assertThat(refusals("service-account-gateway2"))
                .filteredOn(detail -> detail.contains("limit.refusal"))
                .hasSize(1);
        assertThat(Door.deliver(Employers.edoc(Employers.conclusion()), "gateway")
                        .statusCode())
                .isEqualTo(201);
        Thread.sleep(9_000);
        assertThat(Door.deliver(Employers.edoc(Employers.conclusion()), "gateway2")
                        .statusCode())
                .isEqualTo(201);
    }

    /** What the trail says of refusals in the last two minutes. */
    private static List<String> refusals(String actor) throws SQLException {
        var details = new ArrayList<String>();
        try (Connection owner = TestSession.database();
                PreparedStatement query = owner.prepareStatement(
                        "select detail from audit_entry where action = 'API' and result = 'REFUSED' and worker_fin is null"
                                + " and address <> '' and actor = ? and at > now() - interval '2 minutes'")) {
            query.setString(1, actor);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    details.add(found.getString(1).replaceFirst(" \\+[0-9]+$", ""));
                }
            }
        }
        return details;
    }

    // ---- parts

    private static JsonNode described(String path, String method, HttpResponse<String> answer) {
        return Description.require(path, method, answer);
    }

    private static HttpRequest.Builder delivery(String client) {
        return Door.request(PATH, client).header("Content-Type", Door.EDOC);
    }

    private static HttpResponse<String> decide(String number, String client, String decision) {
        return Door.send(Door.request(PATH + "/" + number + "/decisions", client)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(decision)));
    }

    private static String decision(String kind) {
        return """
                {"kind": "%s", "reason": "Əmək Məcəlləsi, m.49, h.5", "body": "Dövlət Əmək Müfəttişliyi Xidməti",
                 "decidedOn": "%s", "documentNumber": "17-Q"}
                """
                .formatted(kind, Employers.today());
    }
}
