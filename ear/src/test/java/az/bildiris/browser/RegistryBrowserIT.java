package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry of conclusions and amendments (guide 1.1 to 2.4), as Aytən finds and reads it. */
class RegistryBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";

    private static final String WITHOUT_NOTIFICATIONS = "5ZN8C4D";

    private static final String SERVICE =
            "Əmək müqaviləsi bildirişləri barədə məlumatların işçilər tərəfindən əldə edilməsi";

    private static final List<String> ACTIONS = List.of(
            "Ətraflı baxış", "Elektron imza ilə imzalanmış bildirişi yüklə", "Bildirişi çap et", "Qeydiyyat məlumatı");

    private static final int ALL = 15;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

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
        assertThat(page).hasURL(BASE + "/agreements?begin=1");
        assertThat(page.locator("h1"))
                .hasText("Əmək müqaviləsi bildirişlərinin (bağlanmış və dəyişikliklər edilmiş) reyestri");
        assertThat(page.locator(".person")).containsText("Aytən");
        assertThat(page.locator(".person-fin")).hasText("FİN 4Q****M");
    }

    @Test
    void columnsAreThoseOfTheGuide() {
        signIn(WORKER, "/agreements");

        assertThat(registry.headers()).hasText(new String[] {
            "İşəgötürənin adı",
            "İşəgötürənin SUN-u",
            "Bildirişin nömrəsi",
            "Bildirişin tarixi",
            "Bildirişin növü",
            "Əsas bildirişin nömrəsi",
            "Bildirişin statusu",
            "Etibarlılıq statusu",
            "İş yeri",
            "Vəzifəli şəxs",
            "Əməliyyatlar"
        });
    }

    @Test
    void newestNotificationComesFirstAndAllAreCounted() {
        signIn(WORKER, "/agreements");
        registry.showAll();

        registry.requireCount(ALL);
        assertThat(registry.header(RegistryTable.DATE)).hasAttribute("data-order", "descending");
        assertThat(dates()).isSortedAccordingTo(Comparator.reverseOrder()).hasSize(ALL);
        assertThat(registry.column(RegistryTable.TYPE)).containsOnly("Bağlanma", "Dəyişiklik");
    }

    @Test
    void termThatPassedWithoutTerminationIsInForceAndSaysSo() {
        signIn(WORKER, "/agreements");
        Locator row = registry.row("25.02.2021");
        assertThat(row).containsText("Qüvvədədir");
        assertThat(row.locator(".why")).hasText("Müddət başa çatıb, lakin xitam verilməyib: müqavilə qüvvədə qalır");

        registry.open(row);
        assertThat(page.locator("#why")).containsText("Müddət başa çatıb, lakin xitam verilməyib");
        assertThat(page.locator(".summary")).containsText("Müqavilə qüvvədədir");
        page.locator("#why a").click();
        assertThat(page.locator("#cause-TERM_PASSED")).containsText("m.73, h.1");
    }

    @Test
    void rowActionsHaveTheNamesOfTheGuide() {
        signIn(WORKER, "/agreements");
        Locator row = registry.row("03.07.2017");

        assertThat(row.getByRole(AriaRole.LINK)).hasCount(2); // the number and the first action
        for (String name : ACTIONS) {
            assertThat(registry.action(row, name)).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {380, 320})
    void phoneShowsRowsOfThreeLinesWithNamedActionsAndNothingOverflows(int width) {
        page.setViewportSize(width, 720);
        signIn(WORKER, "/agreements");

        registry.requireCount(ALL);
        assertThat(overflow()).isZero();
        Locator card = registry.row("03.07.2017");
        card.locator("details.row-menu summary").click();
        for (String name : ACTIONS) {
            assertThat(registry.action(card, name)).isVisible();
        }
        assertThat(card).containsText("1140013682607");
        assertThat(overflow()).isZero();
        assertThat(axe(page)).isEmpty();
        registry.open(card);
        assertThat(page.locator("#chainTitle")).isVisible();
        assertThat(overflow()).isZero();
        page.navigate(BASE + "/services");
        assertThat(overflow()).isZero();
        page.navigate(BASE + "/");
        assertThat(overflow()).isZero();
    }

    @Test
    void filtersAreOneLineAndSayWhatIsInUse() {
        signIn(WORKER, "/agreements");
        assertThat(page.locator("#search\\:employer")).isHidden();
        assertThat(page.locator("#count")).isVisible();

        registry.from().fill("dünən");
        registry.search();
        assertThat(page.locator(".field-error")).isVisible();
        registry.from().fill("");
        registry.employer().fill("bank");
        registry.search();
        registry.requireCount(8);
        assertThat(page.locator("#result .count")).containsText("8 / " + ALL);
        assertThat(page.locator("#search\\:employer")).isHidden();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bu şərti götür: İşəgötürənə görə: «bank»"))
                .click();
        registry.requireCount(ALL);
        tolerate("422");
    }

    @Test
    void workerWithoutNotificationsReadsWhatIsNotShownHere() {
        signIn(WITHOUT_NOTIFICATIONS, "/agreements");

        assertThat(page.locator("#count")).hasText("0");
        assertThat(page.locator("table, .pager, .switch a")).hasCount(0);
        assertThat(page.locator("#empty"))
                .containsText("Sizinlə bağlı qeydiyyata alınmış bağlanma və ya dəyişiklik bildirişi yoxdur.");
        assertThat(page.locator("#empty")).containsText("Dövlət Əmək Müfəttişliyi Xidmətinə müraciət edin");
        assertThat(axe(page)).isEmpty();
        page.setViewportSize(380, 720);
        assertThat(overflow()).isZero();
        assertThat(axe(page)).isEmpty();

        page.navigate(BASE + "/terminations");
        assertThat(page.locator("#count")).hasText("0");
        assertThat(page.locator("#empty"))
                .containsText("Əmək müqavilənizə xitam verilməsi barədə qeydiyyata alınmış bildiriş yoxdur.");
        assertThat(page.locator("#empty")).containsText("Dövlət Əmək Müfəttişliyi Xidmətinə müraciət edin");
        assertThat(overflow()).isZero();
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void languageIsSwitchedOnAnyPageAndRemembered() {
        signIn(WORKER, "/agreements");
        assertThat(page.locator("html")).hasAttribute("lang", "az");

        language("English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Registry of employment-contract notifications (concluded and amended)");
        page.navigate(BASE + "/services");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        language("Русский");
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
}
