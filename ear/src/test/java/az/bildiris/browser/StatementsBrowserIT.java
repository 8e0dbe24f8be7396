package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A worker's page costs three statements: who asks, what is asked, and the entry in the trail. Before them the pool asks
 * once whether the connection lives ({@code SELECT 1}), which is the server's and not counted.
 */
class StatementsBrowserIT extends BrowserTest {
    private static final int TIMES = 20;

    @ParameterizedTest
    @CsvSource({"/agreements, 3", "/terminations, 3"})
    void workersPageCostsSoManyStatements(String address, int most) throws SQLException {
        signIn("4QK7B2M", address);
        page.waitForLoadState();
        try (Connection superuser = TestSession.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
            for (int i = 0; i < TIMES; i++) {
                assertThat(context.request().get(BASE + address).status()).isEqualTo(200);
            }
            Map<String, Long> calls = calls(statement);
            // The sealer's statements, twice a second, do not reach one for each request.
            assertThat(calls.values().stream().mapToLong(count -> count / TIMES).sum())
                    .as(calls.toString())
                    .isBetween(1L, (long) most);
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
