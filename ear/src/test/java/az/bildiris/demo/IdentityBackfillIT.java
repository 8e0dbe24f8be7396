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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migration finds in what was signed the same persons as the register does when it registers. */
class IdentityBackfillIT {
    private static final Path MIGRATION = Path.of("../ejb/src/main/resources/db/migration/V20261124_1200__counter.sql");

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void personsWhoWereThereBeforeAreFoundAlike() throws SQLException, IOException {
        String sql = Files.readString(MIGRATION);
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            Set<String> written = identities(statement);
            statement.execute("delete from worker_identity");

            statement.execute(sql.substring(
                    sql.indexOf("insert into worker_identity"), sql.indexOf("alter table reference_entry")));

            assertThat(identities(statement)).hasSizeGreaterThan(190).isEqualTo(written);
            owner.rollback();
        }
    }

    private static Set<String> identities(Statement statement) throws SQLException {
        var identities = new TreeSet<String>();
        try (ResultSet found = statement.executeQuery("select worker_identity::text from worker_identity")) {
            while (found.next()) {
                identities.add(found.getString(1));
            }
        }
        return identities;
    }
}
