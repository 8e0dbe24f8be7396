package az.bildiris.access;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    private static final List<Setting> NAMES = List.of(
            Setting.CLAIM_FIN,
            Setting.CLAIM_SURNAME,
            Setting.CLAIM_GIVEN_NAME,
            Setting.CLAIM_PATRONYMIC,
            Setting.CLAIM_MEANS);

    @AfterEach
    void forgetNames() {
        NAMES.forEach(SettingsOutsideTheServer::forget);
    }

    @Test
    void presetNamesAreThoseOfOpenIdConnect() {
        var claims = new Claims(Map.of(
                "fin", "4QK7B2M",
                "family_name", "Məmmədova",
                "given_name", "Aytən",
                "patronymic", "Elçin qızı",
                "amr", List.of("pwd")));

        assertThat(claims.caller("ayten"))
                .isEqualTo(new Caller(
                        "ayten", "4QK7B2M", "Məmmədova", "Aytən", "Elçin qızı", SignInMeans.PASSWORD, "", "", ""));
    }

    @Test
    void namesAreConfiguration() {
        NAMES.forEach(name -> SettingsOutsideTheServer.give(name, name.name()));
        var claims = new Claims(Map.of(
                "fin", "7TR2X9A",
                "CLAIM_FIN", "4QK7B2M",
                "CLAIM_SURNAME", "Məmmədova",
                "CLAIM_GIVEN_NAME", "Aytən",
                "CLAIM_PATRONYMIC", "Elçin qızı",
                "CLAIM_MEANS", "asan"));

        assertThat(claims.caller("ayten"))
                .isEqualTo(new Caller(
                        "ayten", "4QK7B2M", "Məmmədova", "Aytən", "Elçin qızı", SignInMeans.ASAN, "", "", ""));
    }

    /** As ASAN Login says it (spec 14.1); a claim whose own name has dots comes first. */
    @Test
    void personMayBeNestedInAClaim() {
        SettingsOutsideTheServer.give(Setting.CLAIM_FIN, "main.person.pin");
        SettingsOutsideTheServer.give(Setting.CLAIM_SURNAME, "main.person.surname");
        Map<String, Object> person = Map.of("pin", "4QK7B2M", "surname", "Məmmədova");

        Caller nested = new Claims(Map.of("main", Map.of("person", person))).caller("ayten");
        Caller literal = new Claims(Map.of("main.person.pin", "7TR2X9A", "main", Map.of("person", person))).caller("r");
        Caller none = new Claims(Map.of("main", "text")).caller("r");

        assertThat(nested).extracting(Caller::finClaim, Caller::surname).containsExactly("4QK7B2M", "Məmmədova");
        assertThat(literal.finClaim()).isEqualTo("7TR2X9A");
        assertThat(none.finClaim()).isEmpty();
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertThat(new Claims(Map.of()).caller("ayten"))
                .isEqualTo(new Caller("ayten", "", "", "", "", SignInMeans.OTHER, "", "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "sima, pwd, SIMA",
        "digital-login, , DIGITAL_LOGIN",
        "unheard-of, hwk, SIGNATURE",
        ", sc, SIGNATURE",
        "unheard-of, face, OTHER"
    })
    void providerTellsMoreThanWhatThePortalItselfChecked(String provider, String method, SignInMeans means) {
        var claims = new Claims(Map.of(
                "identity_provider", provider == null ? "" : provider,
                "amr", method == null ? List.of() : List.of("otp", method)));

        assertThat(claims.caller("ayten").means()).isEqualTo(means);
    }

    @Test
    void whereStaffWorkIsSaidByThePortalOrElseByTheSettings() {
        Caller said = new Claims(Map.of("institution", "Müfəttişlik")).caller("clerk");

        assertThat(said.at("Nazirlik", "Bakı"))
                .extracting(Caller::institution, Caller::place)
                .containsExactly("Müfəttişlik", "Bakı");
    }
}
