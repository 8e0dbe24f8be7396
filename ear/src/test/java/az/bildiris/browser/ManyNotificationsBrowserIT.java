package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A worker of 31 employers and five hundred notifications: every page stays good, names follow the alphabet. */
@Tag("slow")
class ManyNotificationsBrowserIT extends BrowserTest {
    private static final String WORKER = "9HV3L6K";

    /** In the order of the Azerbaijani alphabet: ə after e, x after h, q after k, and no letter after z. */
    private static final List<String> ALPHABET = List.of(
            "Aqro", "Bakı", "Cənub", "Çıraq", "Dəniz", "Elit", "Əlvan", "Fidan", "Günəş", "Hilal", "Xəzər", "Irmaq",
            "İnam", "Jalə", "Kür", "Qala", "Lalə", "Murov", "Nar", "Oğuz", "Ördək", "Pambıq", "Rüzgar", "Sahil",
            "Şəfəq", "Təbriz", "Uğur", "Ülkər", "Vüsal", "Yaşıl", "Zəfər", "Zirvə");

    private RegistryTable registry;

    @BeforeAll
    static void register() throws Exception {
        execute(Files.readString(Path.of("src/test/resources/many-notifications.sql")));
    }

    @AfterAll
    static void forget() throws SQLException {
        for (String table : List.of("access_reason", "document", "notification", "contract")) {
            execute("delete from " + table + " where worker_fin = '" + WORKER + "'");
        }
        execute("delete from worker where fin = '" + WORKER + "'");
    }

    @BeforeEach
    void openRegistry() {
        registry = new RegistryTable(page);
        signIn(WORKER, "/agreements");
    }

    @Test
    void bothRegistriesAreCountedWholeAndShownByPages() {
        assertThat(page.locator("#tabAgreements .tab-count")).hasText("400");
        assertThat(page.locator("#tabTerminations .tab-count")).hasText("100");
        assertThat(page.locator("#count")).hasText("400");
        assertThat(registry.rows()).hasCount(20);
        assertThat(page.locator(".pager-place")).hasText("Səhifə 1 / 20");
        assertThat(axe(page)).isEmpty();

        registry.sort(RegistryTable.DATE, "descending");
        pageLink("Səhifə 20").click();
        assertThat(page.locator(".pager-place")).hasText("Səhifə 20 / 20");
        assertThat(registry.column(RegistryTable.DATE)).last().isEqualTo("21.01.2015");

        page.locator("#tabTerminations").click();
        assertThat(page.locator("#count")).hasText("100");
        assertThat(registry.rows()).hasCount(20);
    }

    /** At the counter: everything that the registry finds, in one file, made in the background. */
    @Test
    void staffPrintFourHundredAtOnce() throws IOException {
        signOut();
        page.waitForURL(BASE + "/");
        signIn("clerk1", "/staff/find");
        openPerson(WORKER, "Ç-400");
        assertThat(page.locator("#count")).hasText("400");

        page.locator("#registry\\:printAll").click();
        assertThat(page.locator("#result")).hasText("Hazırlanır…");
        assertThat(page.locator("#done")).not().hasText("0");
        assertThat(axe(page)).isEmpty();
        assertThat(page.locator("#take")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        assertThat(page.locator("#done")).hasText("400");
        APIResponse pdf = context.request().get(BASE + page.locator("#take").getAttribute("href"));
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        assertThat(Pdf.pages(pdf)).isGreaterThan(400);
        assertThat(Pdf.text(pdf))
                .contains("Çap edilmiş bildirişlərin siyahısı", "Cəmi: 400", "400. ")
                .contains("Məqsəd: İşçinin müraciəti, № Ç-400. Çap edən: İsmayılova Nərmin Tofiq qızı");

        page.navigate(BASE + "/agreements");
        page.locator("#registry\\:zipAll").click();
        page.locator("#print\\:cancel").click();
        assertThat(page.locator("#result")).hasText("Dayandırıldı.");
        assertThat(page.locator("#take")).hasCount(0);
        page.locator("#closePerson").click();
    }

    @Test
    void employersToPickFromFollowTheAlphabet() {
        List<String> names = page.locator("#search\\:employers option, #employers option").all().stream()
                .map(option -> option.getAttribute("value").replace(" Nümunə MMC", ""))
                .toList();

        assertThat(names).isEqualTo(ALPHABET);
    }

    @Test
    void sortedRowsFollowTheAlphabetFromPageToPage() {
        pageLink("Səhifədə: 50").click();
        assertThat(registry.rows()).hasCount(50);
        registry.sort(RegistryTable.EMPLOYER, "ascending");

        Set<String> seen = new LinkedHashSet<>();
        var ids = new ArrayList<String>();
        for (int number = 1; number <= 8; number++) {
            assertThat(page.locator(".pager-place")).hasText("Səhifə " + number + " / 8");
            registry.column(RegistryTable.EMPLOYER).forEach(name -> seen.add(name.replace(" Nümunə MMC", "")));
            ids.addAll(registry.ids());
            if (number < 8) {
                pageLink("Növbəti").click();
            }
        }
        assertThat(seen).containsExactlyElementsOf(ALPHABET);
        assertThat(ids).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void employerIsFoundByTheNameOfThenAndOfNow() {
        for (String name : List.of("zefer", "ZIRVƏ numune", "8800000030")) {
            registry.employer().fill(name);
            registry.search();
            registry.requireCount(12);
            assertThat(registry.column(RegistryTable.EMPLOYER)).containsOnly("Zəfər Nümunə MMC", "Zirvə Nümunə MMC");
        }
    }

    @Test
    void phoneShowsAPageOfCards() {
        page.setViewportSize(380, 720);
        page.reload();

        assertThat(registry.rows()).hasCount(20);
        assertThat((int) page.locator("html").evaluate("html => html.scrollWidth - html.clientWidth"))
                .isZero();
    }

    private Locator pageLink(String name) {
        return page.locator(".pager")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
