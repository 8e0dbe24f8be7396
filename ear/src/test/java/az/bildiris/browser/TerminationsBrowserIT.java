package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry of terminations (guide 2.5 and 2.6), as Aytən searches it. */
class TerminationsBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final int ALL = 3;
    private static final String REASON = "Əmək müqaviləsinə xitam verilməsinin səbəbi";
    private static final String ORDER_DATE = "Əmrin tarixi";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private RegistryTable registry;

    @BeforeEach
    void openRegistry() {
        registry = new RegistryTable(page);
        signIn(WORKER, "/terminations");
    }

    @Test
    void tabsShowBothRegistriesWithWhatTheyHold() {
        assertThat(page.locator("#tabTerminations")).hasAttribute("aria-current", "page");
        assertThat(page.locator("#tabTerminations .tab-count")).hasText("3");
        assertThat(page.locator("#tabAgreements .tab-count")).hasText("15");

        page.locator("#tabAgreements").click();
        assertThat(page).hasURL(BASE + "/agreements?begin=1");
        assertThat(page.locator("#tabAgreements")).hasAttribute("aria-current", "page");
        registry.employer().fill("bank");
        registry.search();
        assertThat(page.locator("#inUse")).isVisible();
        assertThat(page.locator("#tabAgreements .tab-count")).hasText("15");
        page.locator("#tabTerminations").click();
        registry.requireCount(ALL);
        assertThat(registry.employer()).hasValue("");
    }

    @Test
    void columnsAreThoseOfTheGuide() {
        assertThat(registry.headers()).hasText(new String[] {
            "İşəgötürənin adı",
            "İşəgötürənin SUN-u",
            "Bildirişin nömrəsi",
            "Bildirişin tarixi",
            ORDER_DATE,
            "Əmrin nömrəsi",
            REASON,
            "Bildirişin statusu",
            "Etibarlılıq statusu",
            "Əsas bildirişin nömrəsi",
            "Vəzifəli şəxs",
            "Əməliyyatlar"
        });
        assertThat(registry.column(ORDER_DATE)).containsExactly("15.10.2026", "28.04.2026", "28.08.2019");
        assertThat(registry.column("Əmrin nömrəsi")).allMatch(number -> !number.isEmpty());
        assertThat(registry.column(REASON).get(2))
                .startsWith("İşçinin təşəbbüsü")
                .endsWith("m.69, h.1");
    }

    @Test
    void statusesSayWhy() {
        assertThat(registry.row("19.10.2026")).containsText("Qüvvəyə minəcək");
        assertThat(registry.row("19.10.2026")).containsText("Xitam tarixi hələ çatmayıb");
        assertThat(registry.row("30.04.2026")).containsText("Etibarsızdır");
        assertThat(registry.row("30.04.2026")).containsText("Bildiriş etibarsız sayılıb");
        assertThat(registry.row("30.08.2019").locator(".why")).containsText("Xitam qüvvəyə minib");
    }

    @ParameterizedTest
    @CsvSource({
        "28.08.2019, 28.08.2019, 1", // both days belong to the range
        "29.08.2019, '', 2",
        "'', 27.08.2019, 0",
        "01.01.2019, 30.04.2026, 2",
    })
    void dateOfTheOrderIsSearchedByItsDays(String from, String to, int found) {
        registry.orderFrom().fill(from);
        registry.orderTo().fill(to);
        registry.search();

        registry.requireCount(found);
    }

    @Test
    void employerAndContractStatusNarrow() {
        registry.employer().fill("XEZERNUMUNE");
        registry.search();
        registry.requireCount(2);
        registry.statusOfTerminated().selectOption("Qüvvədən düşmüş");
        registry.search();
        registry.requireCount(1);
        assertThat(registry.column(ORDER_DATE)).containsExactly("28.08.2019");

        registry.employer().fill("");
        registry.statusOfTerminated().selectOption("Qüvvədə olan");
        registry.search();
        registry.requireCount(2);
        assertThat(registry.column(ORDER_DATE)).containsExactly("15.10.2026", "28.04.2026");
    }

    @Test
    void reasonIsChosenFromTheWholeListByArticle() {
        assertThat(registry.reason().locator("optgroup")).hasCount(7);
        assertThat(registry.reason().locator("option")).hasCount(41); // 40 reasons and «Hamısı»
        assertThat(registry.reason().locator("optgroup").first()).hasAttribute("label", "Maddə 68");
        assertThat(registry.reason().locator("optgroup").last()).hasAttribute("label", "Digər");

        registry.reason().selectOption("69_1");
        registry.search();
        registry.requireCount(1);
        assertThat(registry.column(ORDER_DATE)).containsExactly("28.08.2019");
        assertThat(registry.reason().locator("option:checked")).containsText("m.69, h.1");

        registry.reason().selectOption("70_A");
        registry.search();
        registry.requireCount(0);
        assertThat(page.locator("#empty")).containsText("Bu axtarışa uyğun bildiriş tapılmadı.");
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void reasonThatTheListDoesNotKnowIsRefused() {
        registry.reason().evaluate("menu => { menu.options[1].value = '99_X'; menu.selectedIndex = 1; }");
        Response answer =
                page.waitForResponse(response -> response.request().method().equals("POST"), () -> registry.search());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.locator(".field-error")).containsText("Əmək müqaviləsinə xitam verilmənin səbəbinə görə");
        tolerate("422");
    }

    @Test
    void filtersInUseAreReadBackAboveTheTableUntilTheyAreCleared() {
        assertThat(page.locator("#inUse")).hasCount(0);
        registry.employer().fill("xezer");
        registry.orderFrom().fill("01.01.2019");
        registry.statusOfTerminated().selectOption("Qüvvədən düşmüş");
        registry.reason().selectOption("69_1");
        registry.search();

        assertThat(page.locator("#inUse .used")).containsText(new String[] {
            "İşəgötürənə görə: «xezer»",
            "Əmək müqaviləsinə xitamın verilməsinə dair əmrin tarixinə görə: 01.01.2019 –",
            "Əmək müqaviləsinin statusuna görə: Qüvvədən düşmüş",
            "Əmək müqaviləsinə xitam verilmənin səbəbinə görə:"
                    + " İşçinin təşəbbüsü (bir təqvim ayı qabaqcadan ərizə ilə xəbərdarlıq)"
        });
        registry.requireCount(1);

        registry.open(registry.rows().first());
        page.locator("#back").click();
        assertThat(page).hasURL(BASE + "/terminations");
        registry.requireCount(1);

        registry.clear();
        registry.requireCount(ALL);
        assertThat(page.locator("#inUse")).hasCount(0);
    }

    @Test
    void orderDateSortsBothWays() {
        registry.sort(ORDER_DATE, "ascending");
        assertThat(orderDates()).isSorted().hasSize(ALL);
        registry.sort(ORDER_DATE, "descending");
        assertThat(orderDates()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void terminationShowsOrderReasonLawAndBasisAndItsPlaceInTheContract() {
        registry.open(registry.row("30.08.2019"));

        assertThat(page.locator("h1")).hasText("Əmək müqaviləsinə xitam verilməsi ilə bağlı əmək müqaviləsi bildirişi");
        Locator block = page.locator("section[aria-labelledby='block-termination']");
        for (String line : List.of("30.08.2019", "28.08.2019", "81-X", "İşçinin təşəbbüsü", "m.69, h.1", "ərizəsi")) {
            assertThat(block).containsText(line);
        }
        assertThat(page.locator(".summary")).containsText("Müqavilə qüvvədən düşüb");
        assertThat(page.locator("#why")).containsText("Statusun səbəbi: Xitam qüvvəyə minib.");
        assertThat(page.locator("#scope")).containsText("Əmək müqaviləsinin özü, əmrin mətni");
        assertThat(page.locator(".chain li")).hasCount(5);
        assertThat(page.locator(".chain li").first()).containsText("Dəyişiklik edilib");
        assertThat(page.locator(".chain li").nth(3)).not().containsText("Dəyişiklik edilib");
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void invalidTerminationNamesBodyDateAndDocumentOfTheDecision() {
        registry.open(registry.row("30.04.2026"));

        assertThat(page.locator("#why")).containsText("Bildiriş etibarsız sayılıb.");
        assertThat(page.locator("#banner"))
                .containsText(line("Qərarı qəbul edən orqan") + ", " + line("Qərarın tarixi") + ", № "
                        + line("Qərarın nömrəsi") + ". " + line("Qərarın əsası") + ".");
        assertThat(page.locator(".chain li.current")).containsText("Etibarsızdır");
        Locator invalidAmendment = page.locator(".chain li").nth(3);
        assertThat(invalidAmendment).containsText("Etibarsızdır");
        assertThat(invalidAmendment).not().containsText("Dəyişiklik edilib");
    }

    @ParameterizedTest
    @ValueSource(ints = {380, 320})
    void phoneShowsRowsOfThreeLinesAndNothingOverflows(int width) {
        page.setViewportSize(width, 720);
        page.reload();

        registry.requireCount(ALL);
        assertThat((int) page.locator("html").evaluate("html => html.scrollWidth - html.clientWidth"))
                .isZero();
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void everybodyCanUseTheRegistry() {
        registry.requireCount(ALL);
        assertThat(axe(page)).isEmpty();
        language("Русский");
        assertThat(page.locator("h1")).hasText("Реестр уведомлений о прекращении трудовых договоров");
        registry.requireCount(ALL);
        assertThat(axe(page)).isEmpty();
    }

    private String line(String label) {
        return page.locator(".line")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(label))))
                .locator("dd")
                .textContent()
                .strip();
    }

    private List<LocalDate> orderDates() {
        return registry.column(ORDER_DATE).stream()
                .map(day -> LocalDate.parse(day, DAY))
                .toList();
    }
}
