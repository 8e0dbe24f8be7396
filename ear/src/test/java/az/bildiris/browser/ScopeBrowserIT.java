package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page says what it cannot show: state bodies outside the register, work before July 2014, the labour book. */
class ScopeBrowserIT extends BrowserTest {
    private static final Map<String, List<String>> UNSHOWN = Map.of(
            "az", List.of("dövlət orqanlar", "1 iyul 2014", "əmək kitabça"),
            "en", List.of("state bod", "1 July 2014", "labour book"),
            "ru", List.of("государственных орган", "1 июля 2014", "трудов"));

    @Test
    void pagesSayWhatTheyCannotShow() {
        signIn("4QK7B2M", "/agreements");
        String notification = "/notification/" + new RegistryTable(page).ids().get(0);
        for (String address : List.of("/", "/services", "/agreements", "/terminations", notification, "/help")) {
            UNSHOWN.forEach((language, words) -> {
                assertThat(context.request()
                                .get(BASE + address + "?language=" + language)
                                .text())
                        .as(address)
                        .contains(words);
            });
        }
    }
}
