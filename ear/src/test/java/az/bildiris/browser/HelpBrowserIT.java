package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help: what the service shows, what everything means, whom to ask; for everybody, also before a login. */
class HelpBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "az | Yardım | Məlumat səhvdirsə, kimə müraciət etmək | siz bir təqvim ayı qabaqcadan yazılı ərizə",
                "en | Help | Whom to contact when data are wrong | you gave one calendar month’s notice in writing",
                "ru | Помощь | К кому обратиться, если сведения неверны | вы письменно предупредили за один",
            })
    void helpIsWholeInEachLanguageWithoutALogin(String language, String title, String whom, String resignation) {
        Response answer = page.navigate(BASE + "/help?language=" + language);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(page).hasURL(BASE + "/help");
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("#whom")).hasText(whom);
        assertThat(page.locator(".reason")).hasCount(40);
        assertThat(page.locator(".breach")).hasCount(8);
        assertThat(page.locator("#reason-69_1 dd")).containsText(resignation);
        assertThat(page.locator(".help dt, .help dd").allInnerTexts())
                .doesNotContain("")
                .noneMatch(text -> text.contains("???"));
        assertThat(axe(page)).isEmpty();
        page.setViewportSize(380, 720);
        assertThat(axe(page)).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(overflow()).isZero();
    }

    /** What all tests of accessibility rely on. */
    @Test
    void whatNobodyCouldReadIsFound() {
        page.navigate(BASE + "/help");
        page.evaluate("document.documentElement.removeAttribute('lang')");
        page.evaluate("document.querySelector('h1').style.color = '#fdfdfd'");

        assertThat(axe(page))
                .satisfiesExactlyInAnyOrder(
                        found -> assertThat(found).startsWith("html-has-lang: "),
                        found -> assertThat(found).startsWith("color-contrast: "));
    }

    @Test
    void reasonsStandUnderTheirArticlesWithWhereTheCodeSaysThem() {
        page.navigate(BASE + "/help");

        assertThat(page.locator("[id^='article-']")).hasText(new String[] {
            "Maddə 68. Əmək şəraitinin və ya mülkiyyətçinin dəyişməsi",
            "Maddə 69. İşçinin təşəbbüsü",
            "Maddə 70. İşəgötürənin təşəbbüsü",
            "Maddə 73. Müqavilənin müddətinin qurtarması",
            "Maddə 74. Tərəflərin iradəsindən asılı olmayan hallar",
            "Maddə 75. Müqavilədə müəyyən edilmiş hallar",
            "Digər"
        });
        assertThat(page.locator("#article-70 + dl .reason")).hasCount(7);
        assertThat(page.locator("#reason-70_B dt"))
                .hasText("İşçilərin sayının və ya ştatların ixtisar edilməsi m.70, b. «b»");
        assertThat(page.locator("#reason-74_1_F .since")).hasText("Tətbiq olunma tarixi: 27.11.2020");
        assertThat(page.locator("#reason-70_B .since")).hasCount(0);
    }

    @Test
    void contentsLeadToEverySection() {
        page.navigate(BASE + "/help");
        List<String> targets = page.locator(".contents a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertThat(targets).hasSize(13).doesNotHaveDuplicates();
        assertThat(targets)
                .allSatisfy(target -> assertThat(page.locator(target)).isVisible());
        assertThat(page.locator(".help section")).hasCount(targets.size() - 1); // breaches stand with the reasons
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason-69_1", "breach-72_F", "notification-PENDING_EFFECT", "cause-INVALID", "whom"})
    void pagesMayLinkToAPlace(String place) {
        page.navigate(BASE + "/help#" + place);

        assertThat(page.locator("#" + place)).isInViewport();
    }

    @Test
    void footOfEveryPageLeadsToTheHelp() {
        requireHelpInFoot("/");
        requireHelpInFoot("/help");
        requireHelpInFoot("/yoxdur");
        assertThat(page.locator(".error-page .more a")).hasAttribute("href", "/help#whom");
        tolerate("404");
        signIn(WORKER, "/services");
        assertThat(page.locator("#service")).isVisible();
        requireHelpInFoot("/services");
        requireHelpInFoot("/agreements");
        requireHelpInFoot("/notification/" + new RegistryTable(page).ids().get(0));

        page.locator("#help").click();
        assertThat(page).hasURL(BASE + "/help");
        assertThat(page.locator(".person")).containsText("Aytən");
    }

    @Test
    void firstPagesSayWhatIsNotShown() {
        page.navigate(BASE + "/");
        assertThat(page.locator("main")).containsText("kağız əmək kitabçasındakı yazılar burada görünmür");
        assertThat(page.locator(".more a")).hasAttribute("href", "/help");

        signIn(WORKER, "/services");
        assertThat(page.locator("main")).containsText("bəzi dövlət orqanlarındakı iş");
        assertThat(page.locator(".more a")).hasAttribute("href", "/help");
    }

    @Test
    void explanationOpensByKeyboardOverThePage() {
        page.navigate(BASE + "/help");
        Locator mark = page.locator(".explained summary");
        Locator text = page.locator(".explained-text");
        Locator below = page.locator("#statuses ~ h3").first();
        double before = below.boundingBox().y - mark.boundingBox().y;

        assertThat(mark).hasAccessibleName("Qüvvəyə minəcək: Bu nə deməkdir?");
        assertThat(text).not().isVisible();
        mark.focus();
        page.keyboard().press("Enter");
        assertThat(text).isVisible();
        assertThat(text).containsText("Xitam və ya dəyişiklik bildirişi qeydiyyata alınıb");
        assertThat(text.locator("a")).hasAttribute("href", "/help#notification-PENDING_EFFECT");
        assertThat(below.boundingBox().y - mark.boundingBox().y).isEqualTo(before);
        assertThat(axe(page)).isEmpty();
        page.keyboard().press("Enter");
        assertThat(text).not().isVisible();
    }

    @Test
    void explanationFitsTheSmallestPhoneInTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(320, 640);
        page.navigate(BASE + "/help");
        page.locator(".explained summary").click();

        assertThat(page.locator(".explained-text")).isVisible();
        assertThat(overflow()).isZero();
        assertThat(axe(page)).isEmpty();
    }

    private void requireHelpInFoot(String address) {
        page.navigate(BASE + address);
        assertThat(page.locator(".foot #help")).hasAttribute("href", "/help");
    }

    /** How far the document reaches beyond the screen, in pixels. */
    private int overflow() {
        return (int) page.locator("html").evaluate("html => html.scrollWidth - html.clientWidth");
    }
}
