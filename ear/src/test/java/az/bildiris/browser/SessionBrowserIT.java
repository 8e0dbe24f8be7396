package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions that end: by themselves while somebody works, and because somebody ends them. */
class SessionBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";

    private RegistryTable registry;

    @BeforeEach
    void openRegistry() {
        registry = new RegistryTable(page);
        signIn(WORKER, "/agreements");
        registry.requireCount(15);
    }

    @Test
    void expiryUnderAScriptsRequestIsMendedByThePortalUnnoticed() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.waitForResponse(response -> response.url().startsWith(BASE + "/callback?"), this::sortByNumber);

        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(page.locator(".person-fin")).hasText("FİN 4Q****M");
        registry.requireCount(15);
        registry.sort(RegistryTable.NUMBER, "ascending");
    }

    @Test
    void expiryOfThePortalsSessionTooLeadsThroughItsLoginBackToTheRegistry() {
        context.clearCookies();
        sortByNumber();

        assertThat(page.locator("#kc-login")).isVisible();
        enterCredentials(WORKER);
        assertThat(page).hasURL(BASE + "/agreements");
        registry.requireCount(15);
    }

    @Test
    void expiryUnderASearchIsMendedByThePortalToo() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        registry.employer().fill("bank");
        registry.search();

        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(page.locator(".person-fin")).hasText("FİN 4Q****M");
        assertThat(registry.rows().first()).isVisible();
    }

    @Test
    void signOutAfterExpiryLeadsToTheWelcomePage() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        registry.button("Çıxış").click();

        assertThat(page).hasURL(BASE + "/");
        assertThat(page.locator(".person")).hasCount(0);
    }

    @Test
    void signOutEndsThePortalsSessionToo() {
        registry.button("Çıxış").click();

        assertThat(page).hasURL(BASE + "/");
        assertThat(page.locator("#enter")).hasText("Portala giriş");
        assertThat(page.locator(".person")).hasCount(0);
        page.locator("#enter").click();
        assertThat(page.locator("#password")).isVisible();
        page.navigate(BASE + "/agreements");
        assertThat(page.locator("#password")).isVisible();
    }

    private void sortByNumber() {
        registry.headers()
                .filter(new Locator.FilterOptions().setHasText(RegistryTable.NUMBER))
                .first()
                .click();
    }
}
