package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A failure of ours: bytes in the register that nobody could have registered. */
class FailureBrowserIT extends BrowserTest {
    private static final String WORKER = "9HV3L6K";

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void spoil() throws SQLException {
        execute("insert into worker values ('" + WORKER + "', 'Sadıqova', 'Nərmin', 'Tofiq qızı', now())");
        execute("insert into contract (id, worker_fin, employer_voen, base_number, concluded_on, work_starts_on) values"
                + " ('" + id + "', '" + WORKER + "', '0012345691', '7999999999999', '2024-02-28', '2024-03-01')");
        execute("insert into notification (id, number, contract_id, worker_fin, type, notification_date, registered_at,"
                + " origin, taken_over, employer_name, employer_folded, employer_voen, employer_sun, official_name,"
                + " official_position, workplace_kind, workplace, position, work_starts_on) values ('" + id
                + "', '7999999999999', '"
                + id
                + "', '" + WORKER
                + "', 'CONCLUSION', '2024-03-01', now(), 'EMPLOYER', true, 'x', 'x', '0012345691', '1',"
                + " 'x', 'x', 'MAIN', 'x', 'x', '2024-03-01')");
        execute("insert into document (notification_id, worker_fin, xml, xml_sha256) values ('" + id + "', '" + WORKER
                + "', 'nothing that is XML', 'x')");
    }

    @AfterEach
    void forget() throws SQLException {
        for (String table : new String[] {"document", "notification", "contract"}) {
            execute("delete from " + table + " where worker_fin = '" + WORKER + "'");
        }
        execute("delete from worker where fin = '" + WORKER + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notification/", "/print/notification/", "/print/registration/"})
    void failureOfOursSaysSoAndGivesAnIdToQuote(String address) {
        signIn(WORKER, "/agreements");
        assertThat(page.locator("#count")).hasText("1");

        Response answer = page.navigate(BASE + address + id);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(page.locator("h1")).hasText("Xidmətdə xəta baş verdi");
        assertThat(page.locator(".lead")).containsText("142 çağrı mərkəzinə müraciət edin");
        assertThat(page.locator(".error-page code").innerText()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(page.content()).doesNotContain("Exception", "az.bildiris", WORKER);
        assertThat(axe(page)).isEmpty();
        tolerate("500");
    }

    /** What puts a failure on record, and what tells staff whom they have open, need the database themselves. */
    @ParameterizedTest
    @ValueSource(strings = {WORKER, "clerk1", "inspector1"})
    void databaseThatIsAwaySaysSoToo(String user) throws Exception {
        signIn(user, "/services");
        page.waitForLoadState();

        TestSession.withoutDatabase(() -> {
            Response answer = page.navigate(BASE + "/agreements");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(page.locator("h1")).hasText("Xidmətdə xəta baş verdi");
            return answer;
        });

        tolerate("500");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
