package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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
    void contractsKeepTheirNotificationsTogetherWithTheirStatus() {
        signIn(WORKER, "/agreements");
        registry.requireCount(ALL);

        assertThat(registry.contracts()).hasCount(6);
        assertThat(registry.contracts().last()).containsText("«Xəzər Nümunə Konsaltinq» MMC");
        assertThat(registry.contracts().last()).containsText("işə başlama: 15.09.2014");
        assertThat(registry.contracts().last()).containsText("Qüvvədən düşmüş");

        registry.showAll();
        assertThat(registry.contracts()).hasCount(0);
        registry.requireCount(ALL);
        assertThat(dates()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pagesFollowOneAnotherWithoutARowTwice() {
        signIn(WORKER, "/agreements");
        pageLink("Səhifədə: 10").click();
        assertThat(registry.rows()).hasCount(10);
        List<String> firstPage = registry.ids();

        pageLink("Növbəti").click();

        assertThat(page.locator(".pager-place")).hasText("Səhifə 2 / 2");
        assertThat(registry.rows()).hasCount(ALL - 10);
        assertThat(registry.ids()).doesNotContainAnyElementsOf(firstPage);
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void pageAndOrderAreThereOnTheWayBackFromTheDetail() {
        signIn(WORKER, "/agreements");
        pageLink("Səhifədə: 10").click();
        assertThat(registry.rows()).hasCount(10);
        registry.sort(RegistryTable.NUMBER, "ascending");
        pageLink("Səhifə 2").click();
        assertThat(registry.rows()).hasCount(ALL - 10);
        List<String> secondPage = registry.ids();

        registry.open(registry.rows().last());
        page.locator("#back").click();

        registry.requireCount(ALL, ALL - 10);
        assertThat(registry.ids()).isEqualTo(secondPage);
        assertThat(page.locator(".pager-place")).hasText("Səhifə 2 / 2");
        assertThat(pageLink("Səhifədə: 10")).hasAttribute("aria-current", "true");
        assertThat(registry.header(RegistryTable.NUMBER)).hasAttribute("data-order", "ascending");

        registry.employer().fill("xezer");
        registry.search();
        registry.requireCount(6);
        assertThat(page.locator(".pager-place")).hasCount(0);

        page.locator("#tabAgreements").click();
        registry.requireCount(ALL, 10);
    }

    @Test
    void twelveRowsFitOnAScreen() {
        signIn(WORKER, "/agreements");
        registry.showAll();
        assertThat(registry.rows().all())
                .allSatisfy(row -> assertThat(row.boundingBox().height).isLessThanOrEqualTo(56));
        assertThat(registry.rows().all())
                .filteredOn(row -> row.boundingBox().y + row.boundingBox().height <= 900)
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void fifteenRowsArePagedThroughOnAPhoneInThreeScreens() {
        page.setViewportSize(380, 800);
        signIn(WORKER, "/agreements");
        registry.requireCount(ALL);
        assertThat((int) page.evaluate("document.documentElement.scrollHeight")).isLessThanOrEqualTo(2_200);
    }

    @Test
    void phoneOrdersByLinksToo() {
        page.setViewportSize(380, 720);
        signIn(WORKER, "/agreements");
        page.locator(".phone-order summary").click();
        page.locator(".phone-order")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Bildirişin tarixi"))
                .click();

        assertThat(registry.contracts()).hasCount(0);
        assertThat(dates()).isSortedAccordingTo(Comparator.reverseOrder()).hasSize(ALL);
    }

    @Test
    void pagesThatNoLinkHasAreMissing() {
        signIn(WORKER, "/agreements");
        registry.requireCount(ALL);
        for (String link : List.of(
                "page=-1",
                "page=0",
                "page=x",
                "page=",
                "page=99999999999",
                "size=1000000",
                "size=11",
                "size=0",
                "size=x",
                "size=",
                "sort=ORDER_DATE",
                "sort=x",
                "sort=",
                "without=x",
                "without=")) {
            APIResponse answer = context.request().get(BASE + "/agreements?" + link);
            assertThat(answer.status()).as(link).isEqualTo(404);
            assertThat(answer.text()).as(link).contains("Səhifə tapılmadı");
        }

        for (String number : List.of("1", "2", "9000")) { // beyond the end the last page answers
            APIResponse answer = context.request().get(BASE + "/agreements?size=10&page=" + number);
            assertThat(answer.status()).as(number).isEqualTo(200);
        }
        page.reload();
        registry.requireCount(ALL, ALL - 10);
    }

    private Locator pageLink(String name) {
        return page.locator(".pager")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private List<LocalDate> dates() {
        return registry.column(RegistryTable.DATE).stream()
                .map(day -> LocalDate.parse(day, DAY))
                .toList();
    }
}
