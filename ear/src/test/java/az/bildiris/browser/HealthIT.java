package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a load balancer asks on the operators' port. */
class HealthIT {
    private static final String OPERATORS = "http://localhost:" + (Integer.getInteger("it.admin.port") + 1);

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void checksHaveNamesAndTheDatabaseIsOneOfThem() throws Exception {
        HttpResponse<String> up = ask();
        assertThat(up.statusCode()).isEqualTo(200);
        assertThat(checks(up)).containsEntry("database", "UP").containsEntry("trust-anchors", "UP");

        TestSession.withoutDatabase(() -> {
            HttpResponse<String> down = ask();
            assertThat(down.statusCode()).isEqualTo(503);
            assertThat(checks(down)).containsEntry("database", "DOWN").containsEntry("trust-anchors", "UP");
            return down;
        });
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    @Test
    void nothingElseAnswersThere() throws Exception {
        for (String address : List.of("/", "/services", "/healthy", "/help", "/api/v1/openapi.yaml")) {
            assertThat(ask(address).statusCode()).as(address).isIn(400, 404);
        }
        assertThat(ask("/services").statusCode()).isNotEqualTo(302);
    }

    private static HttpResponse<String> ask() throws IOException, InterruptedException {
        return ask("/health/ready");
    }

    private static HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(OPERATORS + address)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> checks(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("checks").asList().stream()
                .collect(Collectors.toMap(
                        check -> check.getAsJsonObject().get("name").getAsString(),
                        check -> check.getAsJsonObject().get("status").getAsString()));
    }
}
