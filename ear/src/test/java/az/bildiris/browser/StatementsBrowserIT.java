package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page of a registry costs three statements: who asks (and, for staff, why), what is asked, and the entry in the trail.
 * Before them the pool asks once whether the connection lives ({@code SELECT 1}), which is the server's and not counted.
 */
class StatementsBrowserIT extends BrowserTest {
    private static final int TIMES = 20;
    private static final long MOST = 3;

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", "/terminations"})
    void workersPage(String address) throws SQLException {
        signIn("4QK7B2M", address);
        Set<String> statements = requireFewStatements(() -> open(address));
        assertThat(statements.stream().filter(sql -> sql.contains(" FROM ")))
                .singleElement()
                .satisfies(StatementsBrowserIT::requireWorkersKey);
    }

    /** Were the tables laid out by worker on several machines, one of them would have all that the statement reads. */
    private static void requireWorkersKey(String sql) {
        assertThat(sql.split("(?i) join ", -1)).hasSize(3);
        assertThat(sql.split("worker_fin = \\$", -1)).hasSize(1 + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", "/terminations", "/staff/registry"})
    void pageOfAnOpenedPerson(String address) throws SQLException {
        closeAllReasons();
        signIn("clerk1", "/staff/find");
        openPerson("4QK7B2M", "Y-2");
        if (address.startsWith("/staff/")) {
            page.navigate(BASE + address);
            page.locator("#search\\:go").click();
            assertThat(page.locator("#list .registry tbody tr")).hasCount(15 + 3);
        }
        requireFewStatements(() -> open(address));
    }

    @Test
    void pageOfTheWholeRegister() throws SQLException {
        inspect();
        requireFewStatements(() -> open("/staff/registry"));
    }

    @Test
    void turnedPageOfTheWholeRegister() throws SQLException {
        inspect();
        requireFewStatements(() -> page.waitForResponse(
                response -> response.url().endsWith("/staff/registry"),
                () -> page.locator("#list\\:next").click()));
    }

    private void inspect() throws SQLException {
        closeAllReasons();
        signIn("inspector1", "/staff/registry");
        page.locator("#begin\\:caseNumber").fill("Y-3");
        page.locator("#begin\\:go").click();
        page.locator("#search\\:type").selectOption("CONCLUSION");
        page.locator("#search\\:from").fill("01.07.2014");
        page.locator("#search\\:go").click();
        assertThat(page.locator("#list .registry tbody tr")).hasCount(20);
    }

    private void open(String address) {
        assertThat(context.request().get(BASE + address).status()).isEqualTo(200);
    }

    private Set<String> requireFewStatements(Runnable one) throws SQLException {
        page.waitForLoadState();
        try (Connection superuser = TestSession.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
            for (int i = 0; i < TIMES; i++) {
                one.run();
            }
            Map<String, Long> calls = calls(statement);
            // The sealer's statements, twice a second, do not reach one for each request.
            assertThat(calls.values().stream().mapToLong(count -> count / TIMES).sum())
                    .as(calls.toString())
                    .isBetween(1L, MOST);
            return calls.keySet();
        }
    }

    private static Map<String, Long> calls(Statement statement) throws SQLException {
        var calls = new LinkedHashMap<String, Long>();
        try (ResultSet rows = statement.executeQuery(
                "select query, calls from pg_stat_statements where userid = 'bildiris_app'::regrole and calls >= "
                        + TIMES + " and query !~* '^(begin|commit|rollback|set |show )'"
                        + " and lower(query) not like 'select $1%'")) {
            while (rows.next()) {
                calls.put(rows.getString(1), rows.getLong(2));
            }
        }
        return calls;
    }
}
