package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filters of the registry, and what they answer to what nobody can mean. */
class RegistrySearchBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";

    private static final int ALL = 15;

    private RegistryTable registry;

    @BeforeEach
    void prepare() {
        registry = new RegistryTable(page);
    }

    @Test
    void employerIsFoundByCarelessLettersAndBySun() {
        signIn(WORKER, "/agreements");
        registry.requireCount(ALL);
        String sun = registry.column("İşəgötürənin SUN-u").get(ALL - 1);

        registry.employer().fill("xezer numune");
        registry.search();
        registry.requireCount(6);
        assertThat(registry.column(RegistryTable.EMPLOYER)).containsOnly("«Xəzər Nümunə Konsaltinq» MMC");

        registry.employer().fill(sun.substring(0, sun.length() - 2).replaceAll("(...)", "$1 "));
        registry.search();
        registry.requireCount(6);
        assertThat(registry.column("İşəgötürənin SUN-u")).containsOnly(sun);
    }

    @ParameterizedTest
    @CsvSource({
        "01.01.2015, 31.12.2018, 4", // the first job only
        "01.09.2019, '', 11", // nothing of the first job, which ended in August
        "'', 14.09.2014, 0", // the day before the first job began
        "'', 15.09.2014, 4",
        "30.08.2019, 30.08.2019, 4", // its last day still belongs to it
    })
    void periodFindsContractsThatRanInIt(String from, String to, int found) {
        signIn(WORKER, "/agreements");
        registry.from().fill(from);
        registry.to().fill(to);
        registry.search();

        assertThat(page.locator("#count")).hasText(String.valueOf(found));
        assertThat(registry.rows()).hasCount(found);
    }

    @Test
    void contractStatusTellsContractsInForceFromLapsedOnes() {
        signIn(WORKER, "/agreements");
        assertThat(registry.contractStatus().locator("option"))
                .hasText(new String[] {"Hamısı", "Qüvvədə olan", "Qüvvədən düşmüş"});

        registry.contractStatus().selectOption("Qüvvədə olan");
        registry.search();
        registry.requireCount(8);
        List<String> inForce = registry.ids();
        registry.contractStatus().selectOption("Qüvvədən düşmüş");
        registry.search();
        registry.requireCount(7);
        assertThat(registry.ids()).doesNotContainAnyElementsOf(inForce);
    }

    @Test
    void typeNarrowsAloneAndTogetherWithTheOthers() {
        signIn(WORKER, "/agreements");
        registry.type().selectOption("Bağlanma");
        registry.search();
        registry.requireCount(6);
        assertThat(registry.column(RegistryTable.TYPE)).containsOnly("Bağlanma");

        registry.type().selectOption("Dəyişiklik");
        registry.employer().fill("konsaltinq");
        registry.contractStatus().selectOption("Qüvvədən düşmüş");
        registry.from().fill("01.01.2015");
        registry.to().fill("31.12.2018");
        registry.search();
        registry.requireCount(3);
        assertThat(registry.column(RegistryTable.DATE)).containsExactly("25.02.2019", "03.07.2017", "11.01.2016");
    }

    @Test
    void searchWorksBeforeTheScriptsDo() {
        try (BrowserContext scriptless = Chromium.browser().newContext(options().setJavaScriptEnabled(false))) {
            page = scriptless.newPage();
            registry = new RegistryTable(page);
            signIn(WORKER, "/agreements");
            registry.requireCount(ALL);

            registry.employer().fill("bank");
            registry.search();
            registry.requireCount(8);
            registry.from().fill("31.02.2020");
            assertThat(searched().status()).isEqualTo(422);
            assertThat(page.locator(".field-error"))
                    .hasText("Başlanğıc: tarixi gün.ay.il kimi yazın, məsələn 02.03.2015.");
        }
    }

    @Test
    void nothingFoundSaysHowToGoOn() {
        signIn(WORKER, "/agreements");
        registry.employer().fill("belə işəgötürən yoxdur");
        registry.search();

        assertThat(page.locator("#count")).hasText("0");
        assertThat(page.locator("#empty"))
                .containsText("Bu axtarışa uyğun bildiriş tapılmadı. Axtarış şərtlərini azaldın");
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void filtersSurviveTheDetailPageUntilTheyAreCleared() {
        signIn(WORKER, "/agreements");
        registry.employer().fill("bank");
        registry.type().selectOption("Bağlanma");
        registry.search();
        registry.requireCount(2);

        registry.open(registry.rows().first());
        page.locator("#back").click();
        registry.requireCount(2);
        assertThat(registry.employer()).hasValue("bank");
        assertThat(registry.type().locator("option:checked")).hasText("Bağlanma");

        registry.clear();
        registry.requireCount(ALL);
        assertThat(registry.employer()).hasValue("");
        assertThat(registry.type().locator("option:checked")).hasText("Hamısı");
        assertThat(registry.button("Təmizlə")).hasCount(0);
    }

    @Test
    void enterSearchesAsTheButtonDoes() {
        signIn(WORKER, "/agreements");
        registry.employer().fill("quliyev");
        registry.employer().press("Enter");

        registry.requireCount(1);
        assertThat(registry.column(RegistryTable.EMPLOYER)).containsExactly("Quliyev Elşən Mahir oğlu");
    }

    @Test
    void dateThatIsNoneIsAnsweredWithASentence() {
        signIn(WORKER, "/agreements");
        registry.from().fill("31.02.2020");

        assertThat(searched().status()).isEqualTo(422);
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("Başlanğıc: tarixi gün.ay.il kimi yazın, məsələn 02.03.2015.");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        assertThat(registry.from()).hasAttribute("aria-invalid", "true");
        assertThat(registry.from()).hasAttribute("aria-describedby", "search:from-error");
        assertThat(page).hasTitle(Pattern.compile("^Səhv: "));
        assertThat(registry.from()).hasValue("31.02.2020");
        assertThat(axe(page)).isEmpty();
        tolerate("422");
    }

    @Test
    void overlongEmployerIsAnsweredWithASentence() {
        signIn(WORKER, "/agreements");
        registry.employer().fill("ə".repeat(10_000));

        assertThat(searched().status()).isEqualTo(422);
        assertThat(page.locator(".field-error")).hasText("İşəgötürənə görə: ən çoxu 255 işarə ola bilər.");
        tolerate("422");
    }

    @Test
    void controlCharacterInTheEmployerIsAnsweredWithASentenceAndForgotten() {
        signIn(WORKER, "/agreements");
        registry.employer().evaluate("field => { field.value = 'bank' + String.fromCharCode(0); }");

        assertThat(searched().status()).isEqualTo(422);
        assertThat(page.locator(".field-error"))
                .hasText("İşəgötürənə görə: mətndə görünməyən idarəedici işarələr var."
                        + " Mətni klaviaturadan yenidən yazın.");
        page.navigate(BASE + "/agreements");
        registry.requireCount(ALL);
        tolerate("422");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreements  | az | Son: dövrün sonu başlanğıcından əvvəl ola bilməz. Tarixləri yoxlayın.",
                "terminations | az | Son: dövrün sonu başlanğıcından əvvəl ola bilməz. Tarixləri yoxlayın.",
                "agreements  | en | To: the end of a period cannot come before its start. Check the dates.",
                "terminations | ru | По: конец периода не может быть раньше начала. Проверьте даты.",
            })
    void reversedPeriodIsAnsweredWithASentence(String name, String language, String sentence) {
        signIn(WORKER, "/" + name);
        page.navigate(BASE + "/" + name + "?language=" + language);
        page.locator("#search details.fold summary").click();
        page.fill("#search\\:from", "02.03.2020");
        page.fill("#search\\:to", "01.03.2020");

        Response answer = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("#search\\:go").click());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.locator(".field-error")).hasText(sentence);
        assertThat(axe(page)).isEmpty();

        page.fill("#search\\:to", "02.03.2020"); // one day is a period
        page.locator("#search\\:go").click();
        assertThat(page.locator("#inUse")).isVisible();
        tolerate("422");
    }

    private Response searched() {
        return page.waitForResponse(response -> response.request().method().equals("POST"), () -> registry.search());
    }
}
