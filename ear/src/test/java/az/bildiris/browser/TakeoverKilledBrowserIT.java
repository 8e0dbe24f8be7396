package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.audit.Anchor;
import az.bildiris.audit.ChainReport;
import az.bildiris.audit.control.ChainCheck;
import az.bildiris.demo.Delivery;
import az.bildiris.platform.Sha256;
import az.bildiris.run.TestSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of a take-over and started again: the last test of all, since it kills for all. */
@Tag("kills-the-server")
@Tag("slow")
class TakeoverKilledBrowserIT extends BrowserTest {
    private static final String SOURCE = "killed.zip";
    private static final int DOCUMENTS = 120;
    private static final int BEFORE_THE_KILL = 30;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void everyDocumentIsInExactlyOnceAfterAKillInTheMiddle() throws Exception {
        Delivery delivery =
                Delivery.make(TestSession.demo(), TestSession.demo().resolve("delivery-killed"), "K-", DOCUMENTS);
        List<String> hashes = new ArrayList<>();
        for (String number : delivery.numbers()) {
            hashes.add(Sha256.of(Files.readAllBytes(delivery.file(number))));
        }
        String lost = delivery.single().get(0);
        delivery.lose(lost);
        hashes.remove(delivery.numbers().indexOf(lost));
        List<String> expected = new ArrayList<>(delivery.numbers());
        expected.remove(lost);
        delivery.zip(TestSession.demo().resolve("takeover").resolve(SOURCE));
        signIn("admin1", JobsPage.ADDRESS);
        var jobs = new JobsPage(page);
        jobs.start(SOURCE);
        page.navigate("about:blank"); // nobody asks while the server is away
        await("select count(*) >= " + BEFORE_THE_KILL + " from notification where number like 'K-%'");

        Path leftPrint = Files.createDirectories(TestSession.anchors().resolveSibling("work/prints"))
                .resolve("prints-left.pdf");
        Files.writeString(leftPrint, "of a batch print that nobody can take any more");

        TestSession.killApplicationServer();

        int before = Integer.parseInt(owner("select count(*) from notification where number like 'K-%'")
                .get(0));
        assertThat(before).isBetween(BEFORE_THE_KILL, expected.size() - 1);
        assertThat(owner("select finished_at is null from takeover_run where source = '" + SOURCE + "'"))
                .containsExactly("t");
        TestSession.startApplicationServerAgain();
        await("select finished_at is not null from takeover_run where source = '" + SOURCE + "'");

        assertThat(owner("select number from notification where number like 'K-%'"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(owner("select d.container_sha256 from document d join notification n on n.id = d.notification_id"
                        + " where n.number like 'K-%'"))
                .containsExactlyInAnyOrderElementsOf(hashes);
        assertThat(owner("select registered || ' ' || refused || ' ' || executions from takeover_run where source = '"
                        + SOURCE + "'"))
                .containsExactly(expected.size() + " 1 2");
        assertThat(owner("select sum(l.registered) || ' ' || sum(l.refused) from takeover_lane l"
                        + " join takeover_run r on r.id = l.run_id where r.source = '" + SOURCE + "'"))
                .containsExactly(expected.size() + " 1");
        assertThat(owner("select f.number || ' ' || f.code from takeover_refusal f"
                        + " join takeover_run r on r.id = f.run_id where r.source = '" + SOURCE + "'"))
                .containsExactlyInAnyOrder(lost + " FILE_MISSING", "K-UNKNOWN DECISION_REFUSED");
        assertThat(leftPrint).doesNotExist();
        requireTrailThatHolds();
        // The repository knows one job, executed twice: the killed execution and the one that came to its end.
        assertThat(rows(
                        TestSession.jobRepository(),
                        "select string_agg(e.batchstatus, ' ' order by e.jobexecid) from batch.executioninstancedata e"
                                + " join batch.jobinstancedata i on i.jobinstanceid = e.jobinstanceid"
                                + " where i.name = 'takeover' and e.jobinstanceid = (select max(jobinstanceid)"
                                + " from batch.jobinstancedata where name = 'takeover') group by e.jobinstanceid"))
                .containsExactly("STARTED COMPLETED");
        // The page still tells it, to whoever signs in anew.
        context.clearCookies();
        signIn("admin1", JobsPage.ADDRESS);
        jobs.requireState(SOURCE, "Bitib");
        assertThat(jobs.value(SOURCE, "Başlama sayı")).startsWith("2 ");
    }

    /** Whatever was sealed and not anchored, or neither, when the server was killed. */
    private static void requireTrailThatHolds() throws Exception {
        List<Anchor> anchors = Files.readAllLines(TestSession.anchors()).stream()
                .map(line -> line.split(" ", -1))
                .map(parts -> new Anchor(Long.parseLong(parts[1]), parts[2]))
                .toList();
        try (Connection owner = TestSession.database()) {
            ChainReport report = ChainCheck.check(owner, anchors);
            assertThat(report.broken()).isEmpty();
            assertThat(report.anchors()).isPositive();
        }
    }

    private static void await(String condition) throws Exception {
        Instant end = Instant.now().plus(LIMIT);
        while (!owner(condition).equals(List.of("t"))) {
            assertThat(Instant.now()).as(condition).isBefore(end);
            Thread.sleep(200);
        }
    }

    private static List<String> owner(String query) throws SQLException {
        return rows(TestSession.database(), query);
    }

    private static List<String> rows(Connection database, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (database;
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
