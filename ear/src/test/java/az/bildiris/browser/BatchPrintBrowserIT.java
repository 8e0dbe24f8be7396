package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the counter prints at once. */
class BatchPrintBrowserIT extends StaffTest {
    @Test
    void chosenRowsArePrintedTogetherAndAllOfThemAsFiles() throws IOException, SQLException {
        signIn(CLERK, "/staff/find");
        counter().find(WORKER, "");
        counter().choose();
        counter().caseNumber().fill("Q-2");
        counter().open();
        var registry = new RegistryTable(page);
        registry.requireCount(15);
        press("Seçilənləri çap et");
        assertThat(page.locator("h1")).hasText("Heç nə seçilməyib");
        tolerate("404");
        page.navigate(BASE + "/agreements");
        registry.requireCount(15);
        List<String> numbers = registry.column(RegistryTable.NUMBER).subList(0, 2);
        List<String> dates = registry.column(RegistryTable.DATE);
        List<String> employers = registry.column(RegistryTable.EMPLOYER);
        registry.rows().nth(0).locator("input[type=checkbox]").check();
        registry.rows().nth(1).locator("input[type=checkbox]").check();
        press("Seçilənləri çap et");
        APIResponse pdf = taken();
        assertThat(Pdf.text(pdf)).contains(numbers).contains("Cəmi: 2");
        String index = Pdf.firstPage(pdf);
        assertThat(index).contains("İşçi", "Məmmədova Aytən", WORKER);
        for (int row = 0; row < 2; row++) {
            assertThat(index).contains(numbers.get(row), dates.get(row), employers.get(row));
        }
        assertThat(index).containsAnyOf("Qüvvədədir", "Qüvvədən düşüb", "Qüvvəyə minəcək", "Etibarsızdır");
        String job = page.url().replaceFirst(".*job=", "");

        page.navigate(BASE + "/agreements");
        press("Hamısı ayrı-ayrı fayllarda (ZIP)");
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(taken().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSize(15).contains("bildiris-" + numbers.get(0) + ".pdf");
        assertThat(value(
                        "select count(*) from audit_entry where worker_fin = ? and action = 'LIST' and case_number = 'Q-2'",
                        WORKER))
                .as("the list was shown three times; to print from it is no look at it")
                .isEqualTo("3");
        String zip = page.url().replaceFirst(".*job=", "");
        assertThat(value(
                        "select count(*) from audit_entry where worker_fin = ? and action = 'EXPORT' and case_number = 'Q-2'"
                                + " and detail in ('prints PDF 2', 'prints ZIP 15')",
                        WORKER))
                .isEqualTo("2");
        page.locator("#closePerson").click();
        assertThat(page).hasURL(BASE + "/staff/find");
        for (String left : List.of(job, zip)) {
            APIResponse late = get("/staff/prints/" + left);
            assertThat(late.status()).isEqualTo(403);
            assertThat(late.text()).contains("Əvvəlcə səbəbi göstərin").doesNotContain(WORKER);
        }
        signOut();

        signIn("inspector1", "/services");
        assertThat(get("/staff/prints/" + job).status()).isEqualTo(404);
        assertThat(get("/staff/print?job=" + job).status()).isEqualTo(404);
    }

    private APIResponse taken() {
        assertThat(page.locator("#take")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        return get(page.locator("#take").getAttribute("href"));
    }
}
