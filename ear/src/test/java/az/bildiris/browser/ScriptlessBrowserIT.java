package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a worker without scripts: everything is there, and leads on. */
class ScriptlessBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";

    private BrowserContext scriptless;
    private Page shared;

    @BeforeEach
    void withoutScripts() {
        shared = page;
        scriptless = Chromium.browser().newContext(options().setJavaScriptEnabled(false));
        page = scriptless.newPage();
    }

    @AfterEach
    void close() {
        scriptless.close();
        page = shared;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/services", "/career", "/agreements", "/terminations", "/access"})
    void pageLoadsNoScriptAndHidesNothing(String address) {
        if (!address.equals("/")) {
            signIn(WORKER, address);
        }
        page.navigate(BASE + address);

        assertThat(page.locator("script")).hasCount(0);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("[style*=hidden]")).hasCount(0);
    }

    @Test
    void registryIsVisibleAndItsPagesFollow() {
        signIn(WORKER, "/agreements?begin=1");
        var registry = new RegistryTable(page);
        assertThat(registry.rows().first()).isVisible();
        registry.requireCount(15);

        link("Səhifədə: 10").click();
        registry.requireCount(15, 10);
        List<String> first = registry.ids();
        link("Növbəti").click();
        registry.requireCount(15, 5);
        assertThat(registry.ids()).doesNotContainAnyElementsOf(first);
        registry.sort(RegistryTable.NUMBER, "ascending");
        assertThat(registry.column(RegistryTable.NUMBER)).isSorted();

        registry.action(registry.rows().first(), "Qeydiyyat məlumatı");
        registry.open(registry.rows().first());
        assertThat(page.locator(".key-facts")).isVisible();
        page.locator("details.block summary").first().click();
        assertThat(page.locator("details.block dl").first()).isVisible();
    }

    private Locator link(String name) {
        return page.locator(".pager")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
