package az.bildiris.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which providers the portal's realm offers, as the environment says. */
class BrokersTest {
    private static final String REALM = realm();
    private static final Map<String, String> SIMA = Map.of(
            "BILDIRIS_PORTAL_SIMA_ISSUER", "https://sima.example",
            "BILDIRIS_PORTAL_SIMA_AUTHORIZATION_URL", "https://sima.example/auth",
            "BILDIRIS_PORTAL_SIMA_TOKEN_URL", "https://sima.example/token",
            "BILDIRIS_PORTAL_SIMA_JWKS_URL", "https://sima.example/keys",
            "BILDIRIS_PORTAL_SIMA_CLIENT_ID", "portal",
            "BILDIRIS_PORTAL_SIMA_CLIENT_SECRET", "secret");

    @Test
    void noneWithoutConfiguration() {
        assertThat(Brokers.configured(REALM, variable -> null))
                .contains(
                        "\"identityProviders\":[]", "\"identityProviderMappers\":[]", "\"clientId\":\"bildiris-web\"");
    }

    @Test
    void onlyTheConfiguredOneWithFinAsTheNameOfTheClaim() {
        assertThat(Brokers.configured(REALM, SIMA::get))
                .contains("\"alias\":\"sima\"", "https://sima.example/token", "\"template\":\"${CLAIM.fin}\"")
                .doesNotContain("\"alias\":\"asan\"", "\"alias\":\"digital-login\"", "${BILDIRIS_PORTAL_SIMA");
    }

    @Test
    void nameOfTheClaimIsConfiguration() {
        var environment = new HashMap<>(SIMA);
        environment.put("BILDIRIS_PORTAL_SIMA_FIN_CLAIM", "pin");

        assertThat(Brokers.configured(REALM, environment::get)).contains("\"template\":\"${CLAIM.pin}\"");
    }

    @Test
    void whatIsMissingIsNamed() {
        for (String variable : List.copyOf(SIMA.keySet())) {
            var environment = new HashMap<>(SIMA);
            environment.remove(variable);

            assertThatThrownBy(() -> Brokers.configured(REALM, environment::get))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(variable);
        }
    }

    private static String realm() {
        try {
            return Files.readString(
                    Path.of(System.getProperty("bildiris.root", "..")).resolve("dev/src/main/portal/egov-realm.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
