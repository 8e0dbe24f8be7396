package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.content.Fin;
import az.bildiris.demo.DemoData;
import az.bildiris.portal.PortalLogin;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ClientCertificate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every means of signing in that the portal offers: in by the right one, a sentence and nothing else by a wrong one. */
@Tag("slow")
class SignInMeansBrowserIT extends BrowserTest {
    private static final Path DEMO = Path.of(System.getProperty("bildiris.root", ".."))
            .resolve("target/verify/demo")
            .toAbsolutePath()
            .normalize();
    private static final String TLS = "https://localhost:" + System.getenv("BILDIRIS_PORTAL_TLS_PORT");

    @ParameterizedTest
    @ValueSource(ints = {1440, 380})
    void loginPageNamesEveryMeansAndEverybodyCanUseIt(int width) {
        page.setViewportSize(width, 900);
        page.navigate(PortalLogin.address("openid"));

        assertThat(page.locator("#means-password")).hasText("İstifadəçi adı və şifrə");
        assertThat(page.locator(".portal-choice-name"))
                .hasText(new String[] {"Elektron imza", "ASAN İmza", "SİMA", "Rəqəmsal giriş"});
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void meansThatARealmDoesNotOfferAreNotShown() {
        page.navigate(PortalLogin.address("openid"));
        page.click("#means-sima");

        assertThat(page).hasTitle("SİMA");
        assertThat(page.locator("#means-password")).isVisible();
        assertThat(page.locator(".portal-choice")).hasCount(0);
        assertThat(axe(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "az-AZ, Giriş: istifadəçi adı və şifrə",
        "en-GB, Signed in with user name and password",
        "ru-RU, Вход: имя пользователя и пароль"
    })
    void passwordIsNamedInTheHead(String locale, String means) {
        try (var other = Chromium.browser().newContext(options().setLocale(locale))) {
            Page page = other.newPage();
            page.navigate(BASE + "/agreements");
            page.fill("#username", "4QK7B2M");
            page.fill("#password", "demo");
            page.click("#kc-login");

            assertThat(page.locator(".person-means")).hasText(means);
        }
    }

    @Test
    void certificateOpensOnesOwnRegistry() {
        try (var holder = holding(card("4QK7B2M"))) {
            Page page = signBySignature(holder.newPage());

            assertThat(page).hasURL(BASE + "/agreements");
            assertThat(page.locator(".person-fin")).hasText("FİN 4Q****M");
            assertThat(page.locator(".person-means")).hasText("Giriş: elektron imza");
            new RegistryTable(page).requireCount(15);
            assertThat(axe(page)).isEmpty();
            signOut(page);
            assertThat(page).hasURL(BASE + "/");
        }
    }

    @Test
    void twoTabsBothArriveByCertificate() {
        try (var holder = holding(card("4QK7B2M"))) {
            Page one = holder.newPage();
            Page other = holder.newPage();
            one.navigate(BASE + "/agreements");
            other.navigate(BASE + "/terminations");
            other.click("#means-signature");
            assertThat(other).hasURL(BASE + "/terminations");
            // The portal's own script has seen the other tab, and goes on by itself.
            assertThat(one).hasURL(BASE + "/agreements");
            assertThat(one.locator(".person-fin")).hasText("FİN 4Q****M");
            other.reload();
            assertThat(other.locator(".person-fin")).hasText("FİN 4Q****M");
        }
    }

    @Test
    void withoutCertificateASentenceSaysWhatToDo() {
        try (var nobody = Chromium.browser().newContext(options().setIgnoreHTTPSErrors(true))) {
            Page page = signBySignature(nobody.newPage());

            assertSentence(page);
            assertThat(page.locator("html")).hasAttribute("lang", "az");
            assertThat(axe(page)).isEmpty();
            page.click("#means-signature");
            assertThat(page.locator("#signature-refused")).hasCount(0);
            page.fill("#username", "4QK7B2M");
            page.fill("#password", "demo");
            page.click("#kc-login");
            assertThat(page.locator(".person-means")).hasText("Giriş: istifadəçi adı və şifrə");
        }
    }

    @Test
    void certificateWithAnUnknownFinIsRefused() {
        try (var stranger = holding(DemoData.card(DEMO, "Yad Şəxs", new Fin("8KL2M3N")))) {
            assertRefused(signBySignature(stranger.newPage()));
        }
    }

    @Test
    void revokedCertificateIsRefused() {
        try (var finder = holding(card("7TR2X9A-revoked"))) {
            assertRefused(signBySignature(finder.newPage()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin1, SERIALNUMBER=PNOAZ-4QK7B2M", "x\", SERIALNUMBER=PNOAZ-4QK7B2M, CN=\"y"})
    void nameThatLooksLikeAFinIsNotTakenForOne(String name) {
        try (var liar = holding(DemoData.card(DEMO, name, new Fin("8KL2M3N")))) {
            assertRefused(signBySignature(liar.newPage()));
        }
    }

    @Test
    void certificateOfAnUnknownAuthorityIsNotEvenListenedTo(@TempDir Path elsewhere) {
        DemoData.certify(elsewhere);
        try (var forger = holding(elsewhere.resolve("keys/4QK7B2M.p12"))) {
            Page page = forger.newPage();
            page.navigate(BASE + "/agreements");
            page.setDefaultTimeout(5_000);

            assertThatThrownBy(() -> {
                        page.click("#means-signature");
                        page.waitForURL(BASE + "/**");
                    })
                    .isInstanceOf(PlaywrightException.class);
            assertNoAccess(page);
        }
    }

    @Test
    void simaOpensOnesOwnRegistryWithoutAQuestion() {
        signInThroughSima("ayten");

        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(page.locator(".person-fin")).hasText("FİN 4Q****M");
        assertThat(page.locator(".person-means")).hasText("Giriş: SİMA");
        new RegistryTable(page).requireCount(15);
    }

    /** The stranger's e-mail address is that of Aytən, and the provider says that the stranger is an inspector. */
    @Test
    void strangerFromSimaReadsASentenceAndGetsNothing() {
        signInThroughSima("stranger");

        assertThat(page.locator("#kc-error-message")).containsText("FİN portalda tapılmadı");
        assertThat(page.locator("#kc-error-message")).containsText("144");
        assertThat(axe(page)).isEmpty();
        assertNoAccess(page);
        tolerate("401");
    }

    private void signInThroughSima(String user) {
        page.navigate(BASE + "/agreements");
        page.click("#means-sima");
        assertThat(page).hasTitle("SİMA");
        enterCredentials(user);
    }

    private static Page signBySignature(Page page) {
        page.navigate(BASE + "/agreements");
        page.click("#means-signature");
        return page;
    }

    private static void assertRefused(Page page) {
        assertSentence(page);
        assertNoAccess(page);
    }

    private static void assertSentence(Page page) {
        assertThat(page.locator("#signature-refused")).containsText("Elektron imza ilə giriş alınmadı.");
        assertThat(page.locator("#signature-refused")).containsText("sertifikatınızı seçin");
    }

    private static void assertNoAccess(Page page) {
        Page again = page.context().newPage();
        again.navigate(BASE + "/agreements");
        assertThat(again.locator("#kc-login")).isVisible();
        again.close();
    }

    private static Path card(String name) {
        return DEMO.resolve("keys").resolve(name + ".p12");
    }

    /** A browser that shows this certificate to the portal. */
    private BrowserContext holding(Path card) {
        Browser.NewContextOptions options = options()
                .setIgnoreHTTPSErrors(true)
                .setClientCertificates(
                        List.of(new ClientCertificate(TLS).setPfxPath(card).setPassphrase("demo")));
        return Chromium.browser().newContext(options);
    }
}
