package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever changes a column that was derived from signed content is found out when the signature is checked again. */
class TamperedIndexBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final String SAME = "işəgötürənin imzaladığı ilə eynidir";
    private static final String DIFFERS = "imzalanmış məzmunla eyni deyil";

    /** Identity, times of the register, and what decisions change. */
    private static final Set<String> NOT_DERIVED = Set.of(
            "id", "number", "contract_id", "registered_at", "origin", "taken_over", "invalid_since", "cancelled");
    /** A changed worker makes it another's, and a type alone breaks the table's constraints. */
    private static final Set<String> GUARDED = Set.of("worker_fin", "type");

    private static final Map<String, String> OF_CONCLUSIONS = Map.ofEntries(
            Map.entry("notification_date", "notification_date + 1"),
            Map.entry("contract_number", "'X'"),
            Map.entry("employer_name", "'X'"),
            Map.entry("employer_folded", "'x'"),
            Map.entry("employer_voen", "'1300456721'"),
            Map.entry("employer_sun", "'1'"),
            Map.entry("official_name", "'X'"),
            Map.entry("official_position", "'X'"),
            Map.entry("workplace_kind", "case workplace_kind when 'MAIN' then 'ADDITIONAL' else 'MAIN' end"),
            Map.entry("workplace", "'X'"),
            Map.entry("position", "'X'"),
            Map.entry("term_kind", "case term_kind when 'FIXED' then 'INDEFINITE' else 'FIXED' end, term_to = null"),
            Map.entry("term_to", "coalesce(term_to, current_date) + 1, term_kind = 'FIXED'"),
            Map.entry("effective_to", "current_date"),
            Map.entry("order_number", "'X'"),
            Map.entry("order_date", "current_date"),
            Map.entry("work_starts_on", "work_starts_on + 1"),
            Map.entry("lapsed_on", "coalesce(lapsed_on, current_date) + 1"));
    private static final Map<String, String> OF_AMENDMENTS =
            Map.of("base_number", "'1'", "effective_from", "effective_from + 1");
    private static final Map<String, String> OF_TERMINATIONS =
            Map.of("terminated_on", "terminated_on + 1", "termination_reason", "'x'");

    @Test
    void everyDerivedColumnIsComparedWithWhatWasSigned() throws SQLException {
        signIn(WORKER, "/services");
        var tried = new HashSet<>(NOT_DERIVED);
        tried.addAll(GUARDED);

        tamper("CONCLUSION", OF_CONCLUSIONS, tried);
        tamper("AMENDMENT", OF_AMENDMENTS, tried);
        tamper("TERMINATION", OF_TERMINATIONS, tried);

        assertThat(tried)
                .as("a new column is derived or it is not: say which")
                .isEqualTo(values("select column_name from information_schema.columns where table_name = 'notification'"
                        + " and table_schema = 'public'"));
    }

    private void tamper(String type, Map<String, String> changes, Set<String> tried) throws SQLException {
        String id = values("select n.id::text from notification n join document d on d.notification_id = n.id"
                        + " where n.worker_fin = '" + WORKER + "' and n.type = '" + type
                        + "' and d.container is not null order by n.registered_at, n.number limit 1")
                .iterator()
                .next();
        assertThat(checked(id)).contains(SAME);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            execute("create table kept as select * from notification where id = '" + id + "'");
            try {
                execute("update notification set " + change.getKey() + " = " + change.getValue() + " where id = '" + id
                        + "'");
                assertThat(checked(id)).as(change.getKey()).contains(DIFFERS);
            } finally {
                String columns = String.join(", ", columns(changes));
                execute("update notification n set (" + columns + ") = (select " + columns + " from kept) where id = '"
                        + id + "'");
                execute("drop table kept");
            }
            tried.add(change.getKey());
        }
        assertThat(checked(id)).contains(SAME);
    }

    /** With those that must change together. */
    private static Set<String> columns(Map<String, String> changes) {
        var columns = new HashSet<>(changes.keySet());
        columns.addAll(Set.of("term_kind", "term_to"));
        return columns;
    }

    private String checked(String id) throws SQLException {
        forgetLimits();
        return context.request().get(BASE + "/notification/" + id + "?check=1").text();
    }

    private static Set<String> values(String query) throws SQLException {
        var values = new HashSet<String>();
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
