package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom staff find at the counter, by what, and how often. */
class FindPersonBrowserIT extends StaffTest {
    @ParameterizedTest
    @ValueSource(strings = {"FIN", "SSN", "DOCUMENT", "NUMBER"})
    void personIsFoundByWhatStandsOnPaper(String kind) throws SQLException {
        signIn(CLERK, "/staff/find");

        counter().find(" " + known(kind).toLowerCase(Locale.ROOT), kind.equals("NUMBER") ? birthDate(WORKER) : "");
        tolerate("422"); // the page has asked for the date of birth

        assertThat(page.locator(".persons")).containsText("M. A. ");
        assertThat(page.locator(".persons")).containsText("4Q****M");
        assertThat(page.locator(".persons"))
                .containsText(value(
                        "select employer_name from notification where worker_fin = ? and invalid_since is null"
                                + " and work_starts_on <= current_date and (lapsed_on is null or lapsed_on > current_date)"
                                + " order by notification_date desc, id desc limit 1",
                        WORKER));
        String found = value(
                "select detail from audit_entry where worker_fin = ? and action = 'FIND' order by id desc limit 1",
                WORKER);
        assertThat(found).matches(kind + " 1 [0-9a-f]{64}");
        signOut();
        signIn(WORKER, "/access");
        assertThat(visits().first()).containsText("Şəxs axtarışı");
        assertThat(visits().first()).containsText(CLERK_NAME);
        assertThat(page.locator(".looks")).not().containsText(found);
    }

    @Test
    void whoSearchesTooOftenWaitsAndTheAuditorSeesIt() throws SQLException {
        signIn(CLERK, "/staff/find");
        counter().find("ZZZZZZ0", "");
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate("update rate_limit set used = 30 where kind = 'FIND' and used = 1"))
                    .isEqualTo(1);
        }

        Response answer = page.waitForResponse(found -> found.request().method().equals("POST"), () -> counter()
                .find(WORKER, ""));

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headerValue("retry-after"))).isBetween(1, 600);
        assertThat(page.locator("h1")).hasText("Həddindən çox axtarış");
        assertThat(axe(page)).isEmpty();
        tolerate("429");
        signOut();
        signIn("auditor1", "/staff/audit");
        page.locator("#search\\:actor").fill(CLERK);
        page.locator("#search\\:result").selectOption("REFUSED");
        press("Axtarış");
        assertThat(looks().first()).containsText("Şəxs axtarışı");
        assertThat(value("select detail from audit_entry where actor = ? order by id desc limit 1", CLERK))
                .isEqualTo("/staff/find limit.find");
    }

    @Test
    void nobodyIsFoundByANameAlone() throws SQLException {
        signIn(CLERK, "/staff/find");
        counter().find("Məmmədova", "");
        assertThat(page.locator(".field-error"))
                .hasText("Ad və ya bildirişin nömrəsi ilə axtarış üçün doğum tarixini də yazın.");
        tolerate("422");

        counter().find("ZZZZZZ0", "");
        assertThat(page.locator("#none")).isVisible();
        for (String everybody : List.of("%", "_", "mə")) {
            counter().find(everybody, birthDate(WORKER));
            assertThat(page.locator("#none")).isVisible();
            tolerate("422");
            page.navigate(BASE + CounterPage.ADDRESS);
        }
    }

    private static String known(String kind) throws SQLException {
        return switch (kind) {
            case "FIN" -> WORKER;
            case "SSN" -> value("select max(ssn) from worker_identity where worker_fin = ?", WORKER);
            case "DOCUMENT" -> value("select max(document_number) from worker_identity where worker_fin = ?", WORKER);
            default -> value("select max(number) from notification where worker_fin = ?", WORKER);
        };
    }
}
