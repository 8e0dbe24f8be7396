package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The audit trail as auditors turn and take it, and the settings as administrators see them. */
class TrailBrowserIT extends StaffTest {
    private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

    @Test
    void settingsAreShownWithoutSecrets() {
        signIn("admin1", "/services");
        page.locator("#settings").click();

        assertThat(page.locator(".settings")).containsText("BILDIRIS_BASE_URL");
        assertThat(page.locator(".settings")).containsText(BASE);
        for (String secret : List.of("DB_PASSWORD", "OIDC_CLIENT_SECRET", "HASH_SECRET")) {
            assertThat(setting(secret).locator(".value")).hasText("••••");
        }
        assertThat(page.locator(".settings .block h2")).hasCount(6);
        assertThat(setting("REASON_MINUTES")).containsText("Göstərilmiş səbəb");
        assertThat(setting("REASON_MINUTES").locator(".value")).hasText("30");
        assertThat(setting("REASON_MINUTES").locator(".origin")).hasText("ilkin dəyər");
        assertThat(setting("BASE_URL").locator(".origin")).hasText("mühitdən");
        assertThat(axe(page)).isEmpty();
        fitsAPhone();
    }

    private Locator setting(String name) {
        return page.locator(".setting")
                .filter(new Locator.FilterOptions().setHas(page.getByText("BILDIRIS_" + name, EXACTLY)));
    }

    @Test
    void auditorTurnsTheTrailsPagesWithoutATotal() throws SQLException {
        lookAs("pager", 1, 45);
        signIn("auditor1", "/staff/audit");
        page.locator("#search\\:actor").fill("pager");
        press("Axtarış");
        requireLooks("Səhifə 1", 45, 26);
        assertThat(page.locator("#entries")).containsText("ən yeni 1 000 qeyd");
        lookAs("pager", 46, 48);

        page.locator(".ui-paginator-next").click();
        requireLooks("Səhifə 2", 25, 6);
        page.locator(".ui-paginator-next").click();
        requireLooks("Səhifə 3", 5, 1);
        assertThat(page.locator(".ui-paginator-next.ui-state-disabled")).isVisible();
        page.locator(".ui-paginator-prev").click();
        requireLooks("Səhifə 2", 25, 6);

        press("Axtarış");
        requireLooks("Səhifə 1", 48, 29);
        page.locator(".ui-paginator-rpp-options").selectOption("50");
        requireLooks("Səhifə 1", 48, 1);
        press("Axtarış");
        requireLooks("Səhifə 1", 48, 1);
    }

    private void requireLooks(String where, int newest, int oldest) {
        assertThat(page.locator(".ui-paginator-current")).hasText(where);
        assertThat(looks()).hasCount(newest - oldest + 1);
        assertThat(looks().first()).containsText("Look " + newest);
        assertThat(looks().last()).containsText("Look " + oldest);
    }

    private static void lookAs(String actor, int from, int to) throws SQLException {
        try (Connection owner = TestSession.database();
                PreparedStatement insert = owner.prepareStatement(
                        """
                        insert into audit_entry
                            (actor, actor_name, role, institution, place, means, address, action, result, detail)
                        select ?, 'Look ' || i, 'CLERK', '', '', 'OTHER', '127.0.0.1', 'FIND', 'DONE', ''
                        from generate_series(?, ?) i order by i
                        """)) {
            insert.setString(1, actor);
            insert.setInt(2, from);
            insert.setInt(3, to);
            insert.executeUpdate();
        }
    }

    @Test
    void auditorTakesTheTrailAsAFile() throws Exception {
        signIn("auditor1", "/staff/audit");
        page.locator("#search\\:actor").fill("auditor1");

        Download csv = page.waitForDownload(() -> press("Fayl kimi yüklə (CSV, 10 000-dək)"));

        assertThat(csv.suggestedFilename()).isEqualTo("baxislar.csv");
        assertThat(Files.readString(csv.path()))
                .startsWith("\uFEFF\"at\",\"actor\"")
                .contains("\"auditor1\"", "\"SIGN_IN\"")
                .doesNotContain("\"clerk1\"");
    }
}
