package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is staff by a list: these and nobody else, however somebody signs in. */
@Tag("slow")
class StaffListBrowserIT extends BrowserTest {
    private static final String ON_THE_LIST = "7TR2X9A";

    @BeforeAll
    static void startWithAList(@TempDir Path folder) throws Exception {
        Path list = Files.writeString(folder.resolve("staff"), "\n " + ON_THE_LIST + " \n");
        execute("insert into staff_member (fin) values ('4QK7B2M') on conflict do nothing"); // of an earlier list
        restart(Map.of("BILDIRIS_STAFF_FINS", list.toString()));
    }

    @AfterAll
    static void startAsUsual() throws Exception {
        restart(Map.of());
        execute("delete from staff_member");
    }

    private static void restart(Map<String, String> settings) throws Exception {
        TestSession.killApplicationServer();
        TestSession.startApplicationServerAgain(settings);
        TestSession.awaitApplication();
    }

    @Test
    void listIsTakenOverAtTheStartAndMarksColleagues() throws SQLException {
        assertThat(values("select fin from staff_member")).containsExactly(ON_THE_LIST);
        signIn("clerk2", "/services"); // staff with a FİN that is not on the list
        signOut();
        page.waitForURL(BASE + "/");
        assertThat(values("select fin from staff_member")).containsExactly(ON_THE_LIST);

        closeAllReasons();
        signIn("clerk1", "/staff/find");
        openPerson(ON_THE_LIST, "L-1");
        openPerson("21QC34Q", "L-2");

        assertThat(values("select case_number || ' ' || about_staff from access_reason"
                        + " where case_number in ('L-1', 'L-2') and closed_at is null order by 1"))
                .containsExactly("L-1 true", "L-2 false");
    }

    private static List<String> values(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
