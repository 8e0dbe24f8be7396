package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What tests of the pages of staff share: people of the demo, the trail, and what is on the pages. */
abstract class StaffTest extends BrowserTest {
    static final String CLERK = "clerk1";

    static final String CLERK_NAME = "İsmayılova Nərmin Tofiq qızı";

    static final String WORKER = "4QK7B2M";

    static final String OTHER_WORKER = "7TR2X9A";

    final CounterPage counter() {
        return new CounterPage(page);
    }

    final void refuses(String id) {
        for (String address : List.of("/notification/", "/edoc/", "/print/notification/", "/print/registration/")) {
            APIResponse answer = get(address + id);
            assertThat(answer.status()).as(address).isEqualTo(403);
            assertThat(answer.text()).contains("Əvvəlcə səbəbi göstərin").doesNotContain(WORKER, OTHER_WORKER);
        }
    }

    final void fitsAPhone() {
        page.setViewportSize(320, 700);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.setViewportSize(1440, 900);
    }

    final void press(String name) {
        page.waitForLoadState();
        page.locator("input[type=submit][value='" + name + "']").first().click();
        page.waitForLoadState();
    }

    /** Rows of the trail. */
    final Locator looks() {
        return page.locator(".registry tbody tr");
    }

    /** On the worker's page: a line for each visit of somebody. */
    final Locator visits() {
        return page.locator(".looks .visit");
    }

    /** Opens the newest visit and asks about the newest look of it. */
    final void askAboutTheNewest() {
        visits().first().locator("summary").click();
        visits().first().getByRole(AriaRole.BUTTON).first().click();
    }

    final APIResponse get(String address) {
        return context.request().get(BASE + address);
    }

    /** Of the notifications that say one. */
    static String birthDate(String fin) throws SQLException {
        return value("select to_char(max(birth_date), 'DD.MM.YYYY') from worker_identity where worker_fin = ?", fin);
    }

    static String value(String sql, String fin) throws SQLException {
        try (Connection owner = TestSession.database();
                PreparedStatement query = owner.prepareStatement(sql)) {
            query.setString(1, fin);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
