package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody does too often is answered 429 with a sentence, and is on record. */
class LimitsBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";

    @BeforeEach
    @AfterEach
    void forget() throws SQLException {
        forgetLimits();
    }

    @Test
    void filesAreTakenOnlySoOften() throws SQLException {
        signIn(WORKER, "/agreements");
        String original = page.locator("a[href*='/edoc/']").first().getAttribute("href");
        assertThat(get(original).status()).isEqualTo(200);
        use("DOWNLOAD");

        APIResponse refused = get(original);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().get("retry-after"))).isBetween(1, 600);
        assertThat(refused.text()).contains("Həddindən çox fayl");
        assertThat(lastRefusal()).contains("limit.download");
    }

    @Test
    void signaturesAreCheckedOnlySoOften() throws SQLException {
        signIn(WORKER, "/agreements");
        String notification = page.locator("a[href*='/notification/']").first().getAttribute("href");
        assertThat(get(notification + "?check=1").status()).isEqualTo(200);
        use("CHECK");

        APIResponse refused = get(notification + "?check=1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("Həddindən çox yoxlama");
        assertThat(get(notification).status()).isEqualTo(200);
    }

    @Test
    void nobodySignsInWithoutEnd() throws SQLException {
        signIn(WORKER, "/services");
        use("SIGN_IN");
        context.clearCookies();
        page.navigate(BASE + "/services");
        enterCredentials(WORKER);

        assertThat(page.locator("h1")).hasText("Həddindən çox giriş");
        Response again = page.navigate(BASE + "/services");
        assertThat(again.status()).isEqualTo(429);
        assertThat(lastRefusal()).contains("limit.signIn");
        tolerate("429");
    }

    private APIResponse get(String address) {
        return context.request().get(address.startsWith("/") ? BASE + address : address);
    }

    private static void use(String kind) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate("update rate_limit set used = 600 where kind = '" + kind + "'"))
                    .isPositive();
        }
    }

    private static String lastRefusal() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        "select detail from audit_entry where result = 'REFUSED' order by id desc limit 1")) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }
}
