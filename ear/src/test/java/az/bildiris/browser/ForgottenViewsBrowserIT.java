package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.Test;

/** The server keeps fifteen pages of a session; what was typed into an older one is not lost with it. */
class ForgottenViewsBrowserIT extends BrowserTest {
    private static final int MORE_THAN_KEPT = 30;

    @Test
    void filtersOfAForgottenPageAreStillAsked() {
        signIn("4QK7B2M", "/agreements");
        var registry = new RegistryTable(page);
        registry.requireCount(15);
        forget("/agreements");

        registry.employer().fill("bank");
        registry.search();

        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(registry.employer()).hasValue("bank");
        assertThat(registry.rows().first()).containsText("Bank");
    }

    @Test
    void clickOnAColumnOfAForgottenPageSorts() {
        signIn("4QK7B2M", "/agreements");
        var registry = new RegistryTable(page);
        registry.requireCount(15);
        forget("/agreements");

        registry.sort(RegistryTable.NUMBER, "ascending");
        assertThat(registry.column(RegistryTable.NUMBER)).isSorted();
    }

    @Test
    void registryOfStaffGoesOnToo() {
        signIn("auditor1", "/staff/audit");
        forget("/staff/audit");

        page.locator("#search button[type=submit], #search input[type=submit]")
                .first()
                .click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.content()).doesNotContain("Səhifənin vaxtı bitib");
    }

    private void forget(String address) {
        for (int i = 0; i < MORE_THAN_KEPT; i++) {
            APIResponse answer = context.request().get(BASE + address);
            answer.dispose();
            assertThat(answer.status()).isEqualTo(200);
        }
    }
}
