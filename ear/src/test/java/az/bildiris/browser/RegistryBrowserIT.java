package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry of conclusions and amendments (guide 1.1 to 2.4), as Aytən finds and searches it. */
class RegistryBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final String WITHOUT_NOTIFICATIONS = "5ZN8C4D";
    private static final String SERVICE =
            "Əmək müqaviləsi bildirişləri barədə məlumatların işçilər tərəfindən əldə edilməsi";
    private static final int ALL = 15;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final Locator.FilterOptions FILLED = new Locator.FilterOptions().setHasText(":");

    private RegistryTable registry;

    @BeforeEach
    void prepare() {
        registry = new RegistryTable(page);
    }

    @Test
    void workerComesFromWelcomePageThroughPortalToTheRegistry() {
        page.navigate(BASE + "/");
        link("Portala giriş").click();
        enterCredentials(WORKER);

        assertThat(page).hasURL(BASE + "/services");
        assertThat(page.locator("h1")).hasText("E-Xidmətlər");
        assertThat(page.locator("#service .card-title")).hasText(SERVICE);
        page.locator("#service").click();
        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(page.locator("h1"))
                .hasText("Əmək müqaviləsi bildirişlərinin (bağlanmış və dəyişikliklər edilmiş) reyestri");
        assertThat(page.locator(".person")).containsText("Aytən");
        assertThat(page.locator(".person-fin")).hasText("FİN 4Q****M");
    }

    @Test
    void columnsAreThoseOfTheGuideInItsOrder() {
        signIn(WORKER, "/agreements");

        assertThat(registry.headers()).hasText(new String[] {
            "İşəgötürənin SUN-u",
            "İşəgötürənin adı",
            "Bildirişin nömrəsi",
            "Bildirişin tarixi",
            "Bildirişin növü",
            "Bildirişin statusu",
            "Əsas bildirişin nömrəsi",
            "İş yeri",
            "Vəzifəli şəxs",
            "Etibarlılıq statusu",
            "Əməliyyatlar"
        });
    }

    @Test
    void newestNotificationComesFirstAndAllAreCounted() {
        signIn(WORKER, "/agreements");

        registry.requireCount(ALL);
        assertThat(registry.header(RegistryTable.DATE)).hasAttribute("aria-sort", "descending");
        assertThat(dates()).isSortedAccordingTo(Comparator.reverseOrder()).hasSize(ALL);
        assertThat(registry.column(RegistryTable.TYPE)).containsOnly("Bağlanma", "Dəyişiklik");
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
                .hasText(new String[] {"Bütün", "Qüvvədə olan", "Qüvvədən düşmüş"});

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
        assertThat(page.locator(".registry tbody"))
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

        registry.rows().first().getByRole(AriaRole.LINK, named("Ətraflı baxış")).click();
        page.locator("#back").click();
        registry.requireCount(2);
        assertThat(registry.employer()).hasValue("bank");
        assertThat(registry.type().locator("option:checked")).hasText("Bağlanma");

        registry.clear();
        registry.requireCount(ALL);
        assertThat(registry.employer()).hasValue("");
        assertThat(registry.type().locator("option:checked")).hasText("Bütün");
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
    void threeColumnsSortBothWays() {
        signIn(WORKER, "/agreements");

        registry.sort(RegistryTable.DATE, "ascending");
        assertThat(dates()).isSorted();
        registry.sort(RegistryTable.DATE, "descending");
        assertThat(dates()).isSortedAccordingTo(Comparator.reverseOrder());

        registry.sort(RegistryTable.NUMBER, "ascending");
        assertThat(registry.column(RegistryTable.NUMBER)).isSorted().doesNotHaveDuplicates();
        registry.sort(RegistryTable.NUMBER, "descending");
        assertThat(registry.column(RegistryTable.NUMBER)).isSortedAccordingTo(Comparator.reverseOrder());

        registry.sort(RegistryTable.EMPLOYER, "ascending");
        List<String> upwards = registry.column(RegistryTable.EMPLOYER);
        registry.sort(RegistryTable.EMPLOYER, "descending");
        var downwards = new ArrayList<>(registry.column(RegistryTable.EMPLOYER));
        assertThat(downwards.get(0)).isNotEqualTo(upwards.get(0));
        Collections.reverse(downwards);
        assertThat(downwards).isEqualTo(upwards);
    }

    @Test
    void pagesFollowOneAnotherWithoutARowTwice() {
        signIn(WORKER, "/agreements");
        page.locator(".ui-paginator-rpp-options").selectOption("10");
        assertThat(registry.rows()).hasCount(10);
        List<String> firstPage = registry.ids();

        page.locator(".ui-paginator-next").click();

        assertThat(page.locator(".ui-paginator-current")).hasText("Səhifə 2 / 2");
        assertThat(registry.rows()).hasCount(ALL - 10);
        assertThat(registry.ids()).doesNotContainAnyElementsOf(firstPage);
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void pageAndOrderAreThereOnTheWayBackFromTheDetail() {
        signIn(WORKER, "/agreements");
        page.locator(".ui-paginator-rpp-options").selectOption("10");
        assertThat(registry.rows()).hasCount(10);
        registry.sort(RegistryTable.NUMBER, "ascending");
        page.locator(".ui-paginator-next").click();
        assertThat(registry.rows()).hasCount(ALL - 10);
        List<String> secondPage = registry.ids();

        registry.rows().last().getByRole(AriaRole.LINK, named("Ətraflı baxış")).click();
        page.locator("#back").click();

        registry.requireCount(ALL, ALL - 10);
        assertThat(registry.ids()).isEqualTo(secondPage);
        assertThat(page.locator(".ui-paginator-current")).hasText("Səhifə 2 / 2");
        assertThat(page.locator(".ui-paginator-rpp-options")).hasValue("10");
        assertThat(registry.header(RegistryTable.NUMBER)).hasAttribute("aria-sort", "ascending");
        page.setViewportSize(380, 720);
        Locator menu = page.locator(".ui-reflow-dropdown");
        assertThat(menu.locator("option:checked")).hasText("Bildirişin nömrəsi artan");
        menu.selectOption("Bildirişin tarixi azalan");
        assertThat(registry.header(RegistryTable.DATE)).hasAttribute("aria-sort", "descending");
        assertThat(menu.locator("option:checked")).hasText("Bildirişin tarixi azalan");
        page.setViewportSize(1440, 900); // on a phone the filters are folded away

        registry.employer().fill("xezer");
        registry.search();
        registry.requireCount(6);
        assertThat(page.locator(".ui-paginator-current")).hasText("Səhifə 1 / 1");
    }

    @Test
    void pagingThatNoTableSendsIsTurnedAway() {
        signIn(WORKER, "/agreements");
        registry.requireCount(ALL);
        for (String first : List.of("-20", "x", "", "99999999999")) {
            refused(paged(first, "20"));
        }
        for (String rows : List.of("1000000", "11", "0", "-1", "x", "")) {
            refused(paged("0", rows));
        }

        for (String first : List.of("0", "10", "900000")) { // beyond the end the last page answers
            APIResponse answer = paged(first, "10");
            assertThat(answer.status()).as(first).isEqualTo(200);
            assertThat(answer.text()).as(first).contains("<partial-response");
        }
        page.reload();
        registry.requireCount(ALL, ALL - 10);
    }

    private static void refused(APIResponse answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("Sorğu başa düşülmədi");
    }

    private APIResponse paged(String first, String rows) {
        FormData form = FormData.create()
                .set("jakarta.faces.partial.ajax", "true")
                .set("jakarta.faces.source", "registry:table")
                .set("jakarta.faces.partial.execute", "registry:table")
                .set("jakarta.faces.partial.render", "registry:table")
                .set("registry", "registry")
                .set("registry:table_pagination", "true")
                .set("registry:table_first", first)
                .set("registry:table_rows", rows)
                .set("registry:table_encodeFeature", "true")
                .set("jakarta.faces.ViewState", registry.viewState());
        return context.request()
                .post(
                        BASE + "/agreements",
                        RequestOptions.create()
                                .setForm(form)
                                .setHeader("Origin", BASE)
                                .setHeader("Faces-Request", "partial/ajax"));
    }

    @Test
    void termThatPassedWithoutTerminationIsInForceAndSaysSo() {
        signIn(WORKER, "/agreements");
        Locator row = registry.row("25.02.2021");
        assertThat(row).containsText("Qüvvədədir");
        assertThat(row.locator(".why")).hasText("Müddət başa çatıb, amma xitam verilməyib: müqavilə qüvvədə qalır");

        row.getByRole(AriaRole.LINK, named("Ətraflı baxış")).click();
        assertThat(page.locator("#why")).containsText("Müddət başa çatıb, amma xitam verilməyib");
        assertThat(page.locator(".summary")).containsText("Müqavilə qüvvədədir");
        page.locator("#why a").click();
        assertThat(page.locator("#cause-TERM_PASSED")).containsText("m.73 h.1");
    }

    @Test
    void rowActionsHaveTheNamesOfTheGuide() {
        signIn(WORKER, "/agreements");
        Locator links = registry.row("03.07.2017").getByRole(AriaRole.LINK);

        assertThat(links).hasCount(4);
        assertThat(links.nth(0)).hasAccessibleName("Ətraflı baxış");
        assertThat(links.nth(1)).hasAccessibleName("Elektron imza ilə imzalanmış bildirişi yüklə");
        assertThat(links.nth(2)).hasAccessibleName("Bildirişi çap et");
        assertThat(links.nth(3)).hasAccessibleName("Qeydiyyat məlumatı");
    }

    @Test
    void dateThatIsNoneIsAnsweredWithASentence() {
        signIn(WORKER, "/agreements");
        registry.from().fill("31.02.2020");

        assertThat(searched().status()).isEqualTo(422);
        assertThat(page.getByRole(AriaRole.ALERT).filter(FILLED))
                .hasText("Başlanğıc: tarixi gün.ay.il kimi yazın, məsələn 02.03.2015.");
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

    @ParameterizedTest
    @ValueSource(ints = {380, 320})
    void phoneShowsCardsWithNamedButtonsAndNothingOverflows(int width) {
        page.setViewportSize(width, 720);
        signIn(WORKER, "/agreements");

        registry.requireCount(ALL);
        assertThat(overflow()).isZero();
        Locator card = registry.row("03.07.2017");
        for (String name : List.of(
                "Ətraflı baxış",
                "Elektron imza ilə imzalanmış bildirişi yüklə",
                "Bildirişi çap et",
                "Qeydiyyat məlumatı")) {
            assertThat(card.getByText(name, new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
        assertThat(axe(page)).isEmpty();
        card.getByRole(AriaRole.LINK, named("Ətraflı baxış")).click();
        assertThat(page.locator("#chainTitle")).isVisible();
        assertThat(overflow()).isZero();
        page.navigate(BASE + "/services");
        assertThat(overflow()).isZero();
        page.navigate(BASE + "/");
        assertThat(overflow()).isZero();
    }

    @Test
    void filtersFoldAwayOnAPhoneUntilTheyAreUsed() {
        page.setViewportSize(380, 720);
        signIn(WORKER, "/agreements");
        Locator fold = page.locator(".fold > summary");
        assertThat(registry.employer()).isHidden();
        assertThat(page.locator("#count")).isVisible();

        fold.click();
        registry.from().fill("dünən");
        registry.search();
        assertThat(page.locator(".field-error")).isVisible();
        registry.from().fill("");
        registry.employer().fill("bank");
        registry.search();
        registry.requireCount(8);
        assertThat(registry.employer()).isVisible();
        registry.clear();
        registry.requireCount(ALL);
        assertThat(registry.employer()).isHidden();

        page.setViewportSize(1440, 900);
        assertThat(registry.employer()).isVisible();
        assertThat(fold).isHidden();
        tolerate("422");
    }

    @Test
    void tableSaysThatRowsAreUnderWayAndNothingMoves() {
        signIn(WORKER, "/agreements");
        registry.requireCount(ALL);
        Locator table = page.locator(".registry");
        var held = new ArrayList<Route>();
        page.route(BASE + "/agreements", held::add);
        double height = table.boundingBox().height;

        registry.header(RegistryTable.DATE).click();
        assertThat(table).hasAttribute("aria-busy", "true");
        assertThat(page.locator(".registry tbody")).hasCSS("opacity", "0.4");
        assertThat(table.boundingBox().height).isEqualTo(height);

        held.forEach(Route::resume);
        assertThat(table).hasAttribute("aria-busy", "false");
        assertThat(registry.header(RegistryTable.DATE)).hasAttribute("aria-sort", "ascending");
        assertThat(table.boundingBox().height).isEqualTo(height);
    }

    @Test
    void workerWithoutNotificationsReadsWhatIsNotShownHere() {
        signIn(WITHOUT_NOTIFICATIONS, "/agreements");

        assertThat(page.locator("#count")).hasText("0");
        assertThat(page.locator(".registry tbody"))
                .containsText("Sizinlə bağlı qeydiyyata alınmış bağlanma və ya dəyişiklik bildirişi yoxdur.");
        assertThat(page.locator(".registry tbody")).containsText("Dövlət Əmək Müfəttişliyi Xidmətinə müraciət edin");
        assertThat(axe(page)).isEmpty();
        page.setViewportSize(380, 720);
        assertThat(overflow()).isZero();
        assertThat(axe(page)).isEmpty();

        page.navigate(BASE + "/terminations");
        assertThat(page.locator("#count")).hasText("0");
        assertThat(page.locator(".registry tbody"))
                .containsText("Əmək müqavilənizə xitam verilməsi barədə qeydiyyata alınmış bildiriş yoxdur.");
        assertThat(page.locator(".registry tbody")).containsText("Dövlət Əmək Müfəttişliyi Xidmətinə müraciət edin");
        assertThat(overflow()).isZero();
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void languageIsSwitchedOnAnyPageAndRemembered() {
        signIn(WORKER, "/agreements");
        assertThat(page.locator("html")).hasAttribute("lang", "az");

        link("en").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Registry of employment-contract notifications (concluded and amended)");
        page.navigate(BASE + "/services");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        link("ru").click();
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
        page.navigate(BASE + "/agreements");
        assertThat(page.locator("h1")).hasText("Реестр уведомлений о трудовых договорах (заключённых и изменённых)");
        registry.requireCount(ALL);
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void everybodyCanUseTheWayIntoTheRegistry() {
        page.navigate(BASE + "/");
        assertThat(axe(page)).isEmpty();
        signIn(WORKER, "/services");
        assertThat(page.locator("#service")).isVisible();
        assertThat(axe(page)).isEmpty();
        page.navigate(BASE + "/agreements");
        registry.requireCount(ALL);
        assertThat(axe(page)).isEmpty();
    }

    private Response searched() {
        return page.waitForResponse(response -> response.request().method().equals("POST"), () -> registry.search());
    }

    private List<LocalDate> dates() {
        return registry.column(RegistryTable.DATE).stream()
                .map(day -> LocalDate.parse(day, DAY))
                .toList();
    }

    /** How far the document reaches beyond the screen, in pixels. */
    private int overflow() {
        return (int) page.locator("html").evaluate("html => html.scrollWidth - html.clientWidth");
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
