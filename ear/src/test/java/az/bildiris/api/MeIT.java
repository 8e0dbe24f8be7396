package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A worker's own data for a program that the worker let act: what the pages show, and nobody else's. */
class MeIT {
    private static final String WORKER = "4QK7B2M";
    private static final String OTHER = "7TR2X9A";

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void contractsNameEachTermWithItsDocument() {
        JsonNode contracts = Description.require("/me/contracts", "get", Door.getAs(WORKER, "/api/v1/me/contracts"));

        JsonNode bank = named(contracts, "«Qafqaz Nümunə Bank» ASC", "IN_FORCE");
        assertThat(bank.at("/terms/contract.monthlyPay/value").asText()).isEqualTo("1387.50");
        assertThat(bank.at("/terms/contract.monthlyPay/source").asText()).startsWith("226");
        assertThat(named(contracts, "«Qafqaz Nümunə Bank» ASC", "INVALID")
                        .path("startsOn")
                        .asText())
                .isEqualTo("2019-09-18");
    }

    @Test
    void serviceIsThatOfThePage() {
        JsonNode career =
                Description.require("/me/career", "get", Door.getAs(WORKER, "/api/v1/me/career?day=2019-08-30"));

        assertThat(career.path("rule").asText()).isEqualTo("BILDIRIS-SERVICE-1");
        assertThat(career.at("/all/years").asInt()).isEqualTo(4);
        assertThat(career.at("/all/months").asInt()).isEqualTo(11);
        assertThat(career.at("/all/days").asInt()).isEqualTo(16);
        assertThat(career.at("/employers/0/severance").decimalValue()).isEqualByComparingTo("1.4");
        assertThat(career.path("flags").findValuesAsText("code")).contains("TERM_PASSED", "NO_ORIGINAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2020", "abc", "%3Cscript%3E"})
    void dayThatIsNoneIsRefused(String day) {
        Description.require("/me/career", "get", Door.getAs(WORKER, "/api/v1/me/career?day=" + day));
        assertThat(Door.getAs(WORKER, "/api/v1/me/career?day=" + day).statusCode())
                .isEqualTo(400);
    }

    @Test
    void notificationIsGivenWholeToItsWorkerOnlyAndOnRecord() throws SQLException {
        String own = text("select id from notification where worker_fin = '" + WORKER + "' order by number limit 1");
        String foreign = text("select id from notification where worker_fin = '" + OTHER + "' order by number limit 1");
        String looks = "select count(*) from audit_entry where action = 'VIEW' and notification_id = '" + own + "'";
        int before = Integer.parseInt(text(looks));

        JsonNode given = Description.require(
                "/me/notifications/{id}", "get", Door.getAs(WORKER, "/api/v1/me/notifications/" + own));

        assertThat(given.at("/fields/worker.fin").asText()).isEqualTo(WORKER);
        assertThat(Integer.parseInt(text(looks))).isEqualTo(before + 1);
        for (String id : new String[] {foreign, UUID.randomUUID().toString(), "1"}) {
            assertThat(Door.getAs(WORKER, "/api/v1/me/notifications/" + id).statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me/contracts", "/api/v1/me/career", "/api/v1/me/notifications/1"})
    void otherTokensGetNothing(String path) {
        assertThat(Door.get(path, "gateway").statusCode()).isEqualTo(403);
        assertThat(Door.get(path, "inspectorate").statusCode()).isEqualTo(403);
        assertThat(Door.getAs("clerk1", path).statusCode()).isEqualTo(403);
    }

    /** The scope of a worker delivers nothing and decides nothing. */
    @Test
    void tokenOfAWorkerOpensNoOtherDoor() {
        assertThat(Door.getAs(WORKER, "/api/v1/notifications/1/registration").statusCode())
                .isEqualTo(403);
    }

    private static JsonNode named(JsonNode contracts, String employer, String state) {
        for (JsonNode contract : contracts) {
            if (contract.path("employerName").asText().equals(employer)
                    && contract.path("state").asText().equals(state)) {
                return contract;
            }
        }
        throw new AssertionError(employer + " " + state + " in " + contracts);
    }

    private static String text(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
