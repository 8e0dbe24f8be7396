package az.bildiris.portal;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application may rely on: the claims of the people of the demo. */
class PortalClaimsIT {
    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @ParameterizedTest
    @CsvSource({"openid", "openid profile email"})
    void workerComesWithFinAndFullName(String scope) throws Exception {
        JsonObject claims = PortalLogin.identityOf("4QK7B2M", scope);

        assertThat(claims.get("fin").getAsString()).isEqualTo("4QK7B2M");
        assertThat(claims.get("name").getAsString()).isEqualTo("Aytən");
        assertThat(claims.get("surname").getAsString()).isEqualTo("Məmmədova");
        assertThat(claims.get("patronymic").getAsString()).isEqualTo("Elçin qızı");
        assertThat(claims.get("given_name").getAsString()).isEqualTo("Aytən");
        assertThat(claims.get("family_name").getAsString()).isEqualTo("Məmmədova");
        assertThat(claims.get("groups")).hasToString("[\"worker\"]");
    }

    @ParameterizedTest
    @CsvSource({"clerk1,clerk", "inspector1,inspector", "supervisor1,supervisor", "auditor1,auditor", "admin1,admin"})
    void staffComeWithTheirRoleAndWithoutFin(String user, String role) throws Exception {
        JsonObject claims = PortalLogin.identityOf(user, "openid");

        assertThat(claims.has("fin")).isFalse();
        assertThat(claims.get("groups")).hasToString("[\"" + role + "\"]");
    }

    @Test
    void workerWithoutFinIsStillAWorker() throws Exception {
        JsonObject claims = PortalLogin.identityOf("nofin", "openid");

        assertThat(claims.has("fin")).isFalse();
        assertThat(claims.get("groups")).hasToString("[\"worker\"]");
    }
}
