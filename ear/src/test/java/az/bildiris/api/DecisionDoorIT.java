package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Decisions that another system records through the door. */
class DecisionDoorIT {
    private static final String PATH = "/api/v1/notifications";

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    // ---- decisions

    @Test
    void inspectorsSystemRecordsADecisionOnce() {
        String number = number(Door.deliver(Employers.edoc(Employers.conclusion())));

        HttpResponse<String> recorded = decide(number, "inspectorate", decision("INVALIDITY"));
        HttpResponse<String> again = decide(number, "inspectorate", decision("INVALIDITY"));

        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(described("/notifications/{number}/decisions", "post", recorded)
                        .path("kind")
                        .asText())
                .isEqualTo("INVALIDITY");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(described("/notifications/{number}/decisions", "post", again)
                        .path("errors")
                        .findValuesAsText("code"))
                .containsExactly("decision.already");
    }

    @Test
    void decisionsThatCannotBeReadAreRefusedByField() {
        String number = number(Door.deliver(Employers.edoc(Employers.conclusion())));

        HttpResponse<String> lacking = decide(number, "inspectorate", "{\"kind\":\"LAPSE\",\"reason\":\" \"}");
        HttpResponse<String> broken = decide(number, "inspectorate", "{\"kind\":");
        HttpResponse<String> odd = decide(number, "inspectorate", decision("ABOLITION"));
        for (String hidden : List.of("\\u0000", "\\u202e")) {
            HttpResponse<String> unseen = decide(
                    number,
                    "inspectorate",
                    decision("INVALIDITY").replace("\"reason\": \"", "\"reason\": \"" + hidden));
            assertThat(unseen.statusCode()).as(unseen.body()).isIn(409, 422);
            assertThat(unseen.body()).contains("görünməyən");
        }

        assertThat(lacking.statusCode()).as(lacking.body()).isEqualTo(422);
        assertThat(described("/notifications/{number}/decisions", "post", lacking)
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("body", "decidedOn", "documentNumber", "reason");
        assertThat(List.of(broken.statusCode(), odd.statusCode())).containsOnly(400);
        assertThat(decide("1269999999999", "inspectorate", decision("LAPSE")).statusCode())
                .isEqualTo(404);
    }

    // ---- parts

    private static JsonNode described(String path, String method, HttpResponse<String> answer) {
        return Description.require(path, method, answer);
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

    private static String number(HttpResponse<String> answer) {
        return Door.json(answer).path("number").asText();
    }
}
