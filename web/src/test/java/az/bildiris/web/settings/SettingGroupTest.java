package az.bildiris.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.platform.Setting;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each setting has a place on the page of settings, and says in each language what it is for. */
class SettingGroupTest {
    private static final Path BUNDLES = Path.of("src/main/resources/az/bildiris/web");

    @Test
    void everySettingIsInOneGroup() {
        assertThat(Arrays.stream(SettingGroup.values())
                        .flatMap(group -> group.settings().stream())
                        .toList())
                .containsExactlyInAnyOrder(Setting.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void everySettingSaysWhatItIsFor(String language) throws IOException {
        Properties bundle = bundle(language);
        List<String> sentences = Arrays.stream(Setting.values())
                .map(setting -> "setting." + setting.name())
                .toList();
        List<String> titles = Arrays.stream(SettingGroup.values())
                .map(group -> "group." + group.name())
                .toList();

        assertThat(bundle.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(sentences, titles, List.of("origin.GIVEN"))
                        .flatMap(List::stream)
                        .toList());
        assertThat(sentences).allSatisfy(key -> assertThat(bundle.getProperty(key))
                .as(key)
                .hasSizeBetween(15, 160)
                .endsWith("."));
        assertThat(Files.readAllLines(file(language))).isSorted();
    }

    private static Properties bundle(String language) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Path file(String language) {
        return BUNDLES.resolve("settings_" + language + ".properties");
    }
}
