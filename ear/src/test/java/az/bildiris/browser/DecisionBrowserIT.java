package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Decisions that inspectors record. */
class DecisionBrowserIT extends StaffTest {
    @Test
    void inspectorRecordsADecisionThatTheNotificationShows() throws SQLException {
        String worker = value(
                "select worker_fin from notification where type = 'CONCLUSION' and invalid_since is null"
                        + " and worker_fin not in ('4QK7B2M', '7TR2X9A') and worker_fin <> ? order by number limit 1",
                "");
        String id = value(
                "select id from notification where worker_fin = ? and type = 'CONCLUSION' and invalid_since is null"
                        + " order by number limit 1",
                worker);
        signIn("inspector1", "/staff/decision?notification=" + id);
        assertThat(page.locator("h1")).hasText("Əvvəlcə səbəbi göstərin");
        tolerate("403");
        page.navigate(BASE + "/staff/find");
        counter().find(worker, "");
        counter().choose();
        counter().purpose("INSPECTION");
        counter().caseNumber().fill("Y-5");
        counter().open();
        page.navigate(BASE + "/notification/" + id);
        assertThat(page.locator("#history")).containsText("qərar qeydə alınmayıb");
        page.locator("#decide").click();
        page.locator("input[type=radio][value=INVALIDITY]").check();
        page.locator("#decision\\:body").fill("Bakı Apellyasiya Məhkəməsi");
        page.locator("#decision\\:documentNumber").fill("2-103/26");
        page.locator("#decision\\:reason").fill("Bildiriş səhvən təqdim edilib");
        page.locator("#decision\\:decidedOn").fill("01.01.2014");
        press("Davam et");
        assertThat(page.locator("#checked")).containsText("Bakı Apellyasiya Məhkəməsi");
        press("Qeydə al");
        assertThat(page.locator(".field-error"))
                .hasText("Qərarın tarixi qeydiyyatdan əvvəldir və ya gələcəkdədir. Tarixi düzəldin.");
        assertThat(axe(page)).isEmpty();
        tolerate("422");
        page.locator("#decision\\:decidedOn").fill("20.11.2026");
        press("Davam et");
        assertThat(page.locator("#checked")).containsText("Bakı Apellyasiya Məhkəməsi");
        press("Qeydə al");

        assertThat(page).hasURL(BASE + "/notification/" + id);
        assertThat(page.locator(".summary")).containsText("Etibarsızdır");
        assertThat(page.locator("#history")).containsText("Bakı Apellyasiya Məhkəməsi, 20.11.2026, № 2-103/26");
        assertThat(page.locator("#history")).containsText("inspector1");
        assertThat(axe(page)).isEmpty();
    }
}
