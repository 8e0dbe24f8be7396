package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the whole register share: an inspection, and what the database says beside the page. */
abstract class RegisterTest extends BrowserTest {
    static final String INSPECTOR = "inspector1";

    static final String WORKER = "4QK7B2M";

    static final int PAGE = 20;

    /** Neither what others have left open is here, nor is what is opened here there. */
    @BeforeEach
    @AfterEach
    void closeReasons() throws SQLException {
        closeAllReasons();
    }

    final RegisterPage register() {
        return new RegisterPage(page);
    }

    final void inspect() {
        signIn(INSPECTOR, "/staff/registry");
        register().begin("Y-1");
        assertThat(page.locator("#scope")).isVisible();
    }

    final void fitsAPhone() {
        page.setViewportSize(320, 700);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.setViewportSize(1440, 900);
    }

    static List<String> numbers(String condition, String day) throws SQLException {
        return texts("select number from notification where " + condition + " order by " + day + " desc, id desc");
    }

    static String commonestReason() throws SQLException {
        return texts("select termination_reason from notification where termination_reason is not null"
                        + " group by 1 order by count(*) desc limit 1")
                .get(0);
    }

    static String number(String fin) throws SQLException {
        return texts("select number from notification where worker_fin = '" + fin + "' order by number")
                .get(0);
    }

    static String id(String fin) throws SQLException {
        return texts("select id::text from notification where worker_fin = '" + fin + "' order by number")
                .get(0);
    }

    static List<String> texts(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (Connection owner = TestSession.database();
                PreparedStatement query = owner.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
