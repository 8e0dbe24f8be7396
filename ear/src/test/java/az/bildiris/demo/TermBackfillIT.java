package az.bildiris.demo;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migration reads the same terms from what was signed as the register does when it registers. */
class TermBackfillIT {
    private static final Path MIGRATION =
            Path.of("../ejb/src/main/resources/db/migration/V20261124_0700__contract_term.sql");

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void documentsThatWereThereBeforeTheColumnsGetTheSameTerms() throws SQLException, IOException {
        String sql = Files.readString(MIGRATION);
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            Map<String, String> written = terms(statement);
            statement.execute("update notification set term_kind = null, term_to = null");

            statement.execute(sql.substring(sql.indexOf("with signed"), sql.lastIndexOf("alter table")));

            assertThat(terms(statement)).isEqualTo(written);
            assertThat(written.values())
                    .contains("INDEFINITE null", "null null")
                    .anyMatch(term -> term.contains("-"));
            owner.rollback();
        }
    }

    /** Of schema 1.0: when the columns came, there was no other. */
    private static Map<String, String> terms(Statement statement) throws SQLException {
        var terms = new TreeMap<String, String>();
        try (ResultSet found = statement.executeQuery(
                """
                select n.number, n.term_kind, n.term_to from notification n join document d on d.notification_id = n.id
                where convert_from(d.xml, 'UTF8') like '%bildiris:notification:1.0"%'
                """)) {
            while (found.next()) {
                terms.put(found.getString(1), found.getString(2) + " " + found.getString(3));
            }
        }
        return terms;
    }
}
