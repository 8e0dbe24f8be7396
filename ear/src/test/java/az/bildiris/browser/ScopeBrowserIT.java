package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page says what it cannot show: state bodies outside the register, work before July 2014, the labour book. */
class ScopeBrowserIT extends BrowserTest {
    private static final Map<String, List<String>> UNSHOWN = Map.of(
            "az", List.of("dövlət orqanlar", "1 iyul 2014", "əmək kitabça"),
            "en", List.of("state bod", "1 July 2014", "labour book"),
            "ru", List.of("государственных орган", "1 июля 2014", "трудов"));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/services", "/agreements", "/terminations", "/notification/%s", "/help"})
    void pageSaysWhatItCannotShow(String address) {
        signIn("4QK7B2M", "/agreements");
        String id = new RegistryTable(page).ids().get(0);
        for (Map.Entry<String, List<String>> language : UNSHOWN.entrySet()) {
            page.navigate(BASE + address.formatted(id) + "?language=" + language.getKey());

            Locator scope = page.locator("#scope");
            assertThat(scope).isVisible();
            for (String words : language.getValue()) {
                assertThat(scope).containsText(words);
            }
        }
    }
}
