package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingTest {
    @AfterEach
    void forget() {
        SettingsOutsideTheServer.forget(Setting.DB_URL);
        SettingsOutsideTheServer.forget(Setting.EDOC_EXTENSION);
    }

    @Test
    void missingSettingIsNamed() {
        assertThatThrownBy(Setting.DB_URL::value)
                .isInstanceOf(Setting.MissingSetting.class)
                .hasMessageContaining("BILDIRIS_DB_URL");
    }

    @Test
    void whatTheEnvironmentGivesGoesBeforeThePreset() {
        assertThat(Setting.EDOC_EXTENSION.value()).isEqualTo("edoc");

        SettingsOutsideTheServer.give(Setting.EDOC_EXTENSION, "asice");

        assertThat(Setting.EDOC_EXTENSION.value()).isEqualTo("asice");
    }

    @Test
    void nothingSecretHasAPreset() {
        assertThat(Setting.values())
                .filteredOn(setting ->
                        setting.name().endsWith("PASSWORD") || setting.name().endsWith("SECRET"))
                .hasSize(8)
                .allSatisfy(setting -> assertThatThrownBy(setting::value).isInstanceOf(Setting.MissingSetting.class));
    }
}
