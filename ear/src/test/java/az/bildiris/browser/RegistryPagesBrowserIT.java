package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
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

/** Order and pages of the registry. */
class RegistryPagesBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";

    private static final int ALL = 15;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private RegistryTable registry;

    @BeforeEach
    void prepare() {
        registry = new RegistryTable(page);
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

    private List<LocalDate> dates() {
        return registry.column(RegistryTable.DATE).stream()
                .map(day -> LocalDate.parse(day, DAY))
                .toList();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
