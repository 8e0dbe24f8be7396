package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The check of a signature as the worker sees it: kept from the registration, and made again at a click. */
class RecheckBrowserIT extends BrowserTest {
    private static final String WORKER = "7TR2X9A";
    private static final String IMPATIENT = "4QK7B2M";

    @Test
    void workerChecksASignatureAgain() throws SQLException {
        String id = originals(WORKER).get(0);
        String looks = "select string_agg(action, ' ' order by id) from (select id, action from audit_entry where"
                + " notification_id = '" + id + "' and actor_name <> '' order by id desc limit 2) last";
        open(id);
        assertThat(page.locator(".blocks")).containsText("İmza etibarlıdır (qeydiyyat anında)");
        assertThat(page.locator("#checked")).hasCount(0);

        page.locator("#check summary").click();
        page.locator("#recheck").click();

        assertThat(page.locator("#checked li")).hasCount(3);
        assertThat(page.locator("#checked")).containsText("imza və sertifikat etibarlı idi");
        assertThat(page.locator("#checked")).containsText("işəgötürənin imzaladığı ilə eynidir");
        assertThat(page.locator("#checked")).containsText("sertifikat hələ də etibarlıdır");
        assertThat(page.locator("#check .outcome"))
                .hasText("Bu, işəgötürənin imzaladığı və qeydiyyata alınmış sənəddir.");
        assertThat(axe(page)).isEmpty();
        assertThat(value(looks)).isEqualTo("VIEW CHECK");
    }

    @Test
    void whoChecksTooMuchIsAskedToWait() {
        List<String> originals = originals(IMPATIENT);
        Response last = null;
        for (String id : originals.subList(0, 8)) {
            last = page.navigate(BASE + "/notification/" + id + "?check=1");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(page.locator("#tooManyChecks")).containsText("Bir dəqiqə sonra");
        tolerate("429");
        open(originals.get(0));
        page.locator("#check summary").click();
        page.locator("#recheck").click();
        assertThat(page.locator("#checked li")).hasCount(3); // these bytes were judged a moment ago
    }

    @Test
    void whatWasTakenOverWithoutAnOriginalIsOnlyShown() throws SQLException {
        String id = value("select notification_id from document where worker_fin = '4QK7B2M' and container is null");
        signIn(IMPATIENT, "/services");

        open(id + "?check=1");

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("#check")).hasCount(0);
        assertThat(value(
                        "select action from audit_entry where notification_id = '" + id + "' order by id desc limit 1"))
                .isEqualTo("VIEW");
        APIResponse original = context.request().get(BASE + "/edoc/" + id);
        assertThat(original.status()).isEqualTo(404);
        assertThat(original.text()).contains("Elektron imzalı əsli yoxdur");
    }

    @Test
    void whatWasNoticedAtTheRegistrationIsShown() throws SQLException {
        String id = originals(WORKER).get(0);
        try (Connection owner = TestSession.database()) {
            warn(owner, id);
            open(id);

            assertThat(page.locator("#warnings")).containsText("bir iş günündən gec, 05.03.2024 tarixində");
            assertThat(axe(page)).isEmpty();
            execute(owner, "delete from registration_warning where notification_id = ? and found = '05.03.2024'", id);
        }
    }

    @Test
    void inspectorTakesTheReportOnASignatureOfAnOpenedPerson() throws SQLException, IOException {
        String id = value("select n.id from notification n join document d on d.notification_id = n.id"
                + " where n.worker_fin = '7TR2X9A' and d.container is not null order by n.number limit 1");
        String foreign = value("select n.id from notification n join document d on d.notification_id = n.id"
                + " where n.worker_fin = '4QK7B2M' and d.container is not null order by n.number limit 1");
        signIn("inspector1", CounterPage.ADDRESS);
        openPerson(WORKER, "İ-1");
        open(id);
        page.locator("#check summary").click();
        page.locator("#recheck").click();
        assertThat(page.locator("#checked li")).hasCount(3);
        assertThat(value("select role || ' ' || case_number from audit_entry where worker_fin = '7TR2X9A'"
                        + " and notification_id = '" + id + "' and action = 'CHECK' order by id desc limit 1"))
                .isEqualTo("INSPECTOR İ-1");

        Download report = page.waitForDownload(() -> page.locator("#report").click());

        String text = Files.readString(report.path());
        assertThat(report.suggestedFilename()).matches("imza-hesabati-[0-9]+\\.html");
        assertThat(text)
                .contains(
                        "TOTAL_PASSED", value("select signer_name from document where notification_id = '" + id + "'"))
                .doesNotContain("<script", "onclick");
        assertThat(value("select action || ' ' || case_number from audit_entry where worker_fin = '7TR2X9A'"
                        + " and notification_id = '" + id + "' and action = 'REPORT' and actor = 'inspector1'"))
                .isEqualTo("REPORT İ-1");
        APIResponse ofForeign = report(foreign);
        APIResponse ofUnknown = report(UUID.randomUUID().toString());
        assertThat(ofForeign.status()).isEqualTo(403);
        assertThat(ofForeign.text()).contains("Əvvəlcə səbəbi göstərin").doesNotContain(foreign);
        assertThat(ofUnknown.status()).isEqualTo(403);
        int last = 200;
        for (int i = 0; i < 7 && last == 200; i++) {
            last = report(id).status();
        }
        assertThat(last).isEqualTo(429);
        page.locator("#closePerson").click();
        page.waitForURL(BASE + "/staff/find");
        assertThat(report(id).status()).isEqualTo(403);
        Page file = context.newPage();
        file.setContent(text);
        assertThat(file.locator("h1")).hasText("İmzanın yoxlanması haqqında hesabat");
        assertThat(axe(file)).isEmpty();
    }

    private APIResponse report(String id) {
        return context.request().get(BASE + "/staff/signature/" + id);
    }

    private static String value(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static void warn(Connection owner, String id) throws SQLException {
        execute(
                owner,
                """
                insert into registration_warning (notification_id, position, worker_fin, code, field, found)
                select n.id, (select count(*) from registration_warning w where w.notification_id = n.id), worker_fin,
                       'REGISTERED_LATE', 'date', '05.03.2024'
                from notification n where n.id = ?
                """,
                id);
    }

    private static void execute(Connection owner, String statement, String id) throws SQLException {
        try (PreparedStatement prepared = owner.prepareStatement(statement)) {
            prepared.setObject(1, UUID.fromString(id));
            prepared.executeUpdate();
        }
    }

    private void open(String id) {
        page.navigate(BASE + "/notification/" + id);
    }

    /** Ids of the worker's notifications with an original, as the registry's links name them. */
    private List<String> originals(String worker) {
        signIn(worker, "/agreements");
        var registry = new RegistryTable(page);
        assertThat(registry.rows().first()).isVisible();
        List<String> ids = registry.ids();
        return IntStream.range(0, ids.size())
                .filter(row ->
                        registry.rows().nth(row).locator("a[href*='/edoc/']").count() > 0)
                .mapToObj(ids::get)
                .toList();
    }
}
