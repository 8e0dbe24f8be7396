package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.portal.PortalLogin;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The pages of the state portal that people meet on their way into the service. */
class PortalBrowserIT extends BrowserTest {
    @Test
    void loginPageSpeaksAzerbaijaniAndEverybodyCanUseIt() {
        page.navigate(PortalLogin.address("openid"));

        assertThat(page.locator("html")).hasAttribute("lang", "az");
        assertThat(page).hasTitle("Elektron hökumət portalı");
        assertThat(page.locator("h1")).hasText("Portala giriş");
        assertThat(page.locator("#kc-login")).hasText("Daxil ol");
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void wrongPasswordIsSaidInAzerbaijani() {
        page.navigate(PortalLogin.address("openid"));
        page.fill("#username", "4QK7B2M");
        page.fill("#password", "yanlış");
        page.click("#kc-login");

        assertThat(page.locator("#input-error-username")).hasText("İstifadəçi adı və ya şifrə yanlışdır.");
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void loginPageFitsTheSmallestPhone() {
        page.setViewportSize(320, 640);
        page.navigate(PortalLogin.address("openid"));

        Locator body = page.locator("body");
        assertThat((int) body.evaluate("element => element.scrollWidth")).isLessThanOrEqualTo(320);
        assertThat(axe(page)).isEmpty();
    }
}
