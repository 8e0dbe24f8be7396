package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.platform.PlannerSettings;
import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page costs six statements at most, however many rows it shows: who asks and, for staff, why; how the index is read, what
 * is asked, and the entry in the trail.
 * Before them the pool asks once whether the connection lives ({@code SELECT 1}), which is the server's and not counted.
 */
class StatementsBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final int TRIES = 5;
    private static final long MOST = 6;
    /** The server's own, and what counts how often somebody searches, in a transaction of its own. */
    private static final String OTHERS = "count_statistics|take_limit";

    private static final String SIGNATURE = "/staff/signature/";
    private static final Pattern TABLE = Pattern.compile(
            "\\b(notification|contract|document|status_decision|registration_warning|audit_entry|look_\\w+) (t\\d|[a-z]\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("worker_fin (=|in) ", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource(names = {"WORKER", "CLERK_WITH_REASON", "ADMIN", "EVERYTHING"})
    void everyAddress(RolesBrowserIT.Who who) throws Exception {
        requireFewStatementsOfAllShownTo(who);
    }

    /** These are shown nothing that nobody above is shown. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VISITOR", "WORKER", "CLERK_WITH_REASON", "ADMIN", "EVERYTHING"})
    @Tag("slow")
    void everyAddressOfOthers(RolesBrowserIT.Who who) throws Exception {
        requireFewStatementsOfAllShownTo(who);
    }

    private void requireFewStatementsOfAllShownTo(RolesBrowserIT.Who who) throws Exception {
        closeAllReasons();
        signIn(who.user(), "/services");
        if (who.opens()) {
            openPerson(WORKER, "Y-1");
        }
        var statements = new LinkedHashSet<String>();
        for (String address : RolesBrowserIT.shownTo(who)) {
            if (address.startsWith(SIGNATURE)) {
                continue; // so many are not given in a minute: formsOfAnInspector
            }
            statements.addAll(requireFewStatements(() -> open(address), 0, most(who, address)));
        }
        if (who == RolesBrowserIT.Who.WORKER) {
            assertThat(statements)
                    .anySatisfy(sql -> assertThat(sql).contains("status_decision"))
                    .allSatisfy(StatementsBrowserIT::requireWorkersKey)
                    .filteredOn(sql -> sql.contains("CONTAINER"))
                    .as("only a download reads what is large")
                    .hasSize(1);
        }
    }

    /** The overview asks two for each duty: four duties at once are the most that somebody can have. */
    private static long most(RolesBrowserIT.Who who, String address) {
        return who == RolesBrowserIT.Who.EVERYTHING && address.equals("/services") ? MOST + 2 : MOST;
    }

    /** Were the tables laid out by worker on several machines, one of them would have all that the statement reads. */
    private static void requireWorkersKey(String sql) {
        assertThat(KEY.matcher(sql).results().count())
                .as(sql)
                .isGreaterThanOrEqualTo(TABLE.matcher(sql).results().count());
    }

    @ParameterizedTest
    @CsvSource({"4QK7B2M, /agreements", "4QK7B2M, /terminations", "4QK7B2M, /access", "auditor1, /staff/audit"})
    void turnedPage(String user, String address) throws SQLException {
        signIn(user, address);
        requireFewStatements(() -> turn(address));
    }

    @ParameterizedTest
    @CsvSource({"4QK7B2M, /access", "auditor1, /staff/audit", "4QK7B2M, /agreements", "4QK7B2M, /terminations"})
    void search(String user, String address) throws SQLException {
        signIn(user, address);
        requireFewStatements(() -> search(address));
    }

    private void search(String address) {
        if (page.locator("#search details.fold").count() > 0) {
            page.locator("#search details.fold summary").click();
        }
        answered(address, () -> page.locator("#search\\:go").click());
        page.waitForLoadState();
    }

    @Test
    void searchForAPerson() throws SQLException {
        closeAllReasons();
        signIn("clerk1", "/staff/find");
        page.fill("#find\\:text", WORKER);
        requireFewStatements(
                () -> answered("/staff/find", () -> page.locator("#find\\:go").click()));
    }

    @Test
    void signatureCheckedAgain() throws SQLException {
        String notification = RolesBrowserIT.address("/notification/own");
        signIn(WORKER, "/services");
        Set<String> statements = requireFewStatements(() -> open(notification + "?check=1"));
        assertThat(statements)
                .allSatisfy(StatementsBrowserIT::requireWorkersKey)
                .filteredOn(sql -> sql.contains("CONTAINER"))
                .hasSize(1);
    }

    @Test
    void signatureOfAnOpenedPersonCheckedAgain() throws SQLException {
        open("clerk1", WORKER);
        String notification = RolesBrowserIT.address("/notification/own");
        requireFewStatements(() -> open(notification + "?check=1"));
    }

    @Test
    void formsOfAnInspector() throws SQLException {
        open("inspector1", WORKER);
        String id = RolesBrowserIT.address("/own").substring(1);
        for (String address : List.of("/staff/withhold", "/staff/decision?notification=" + id)) {
            requireFewStatements(() -> open(address));
        }
        requireFewStatements(() -> open(SIGNATURE + id));
    }

    @Test
    void filesMadeForAnOpenedPerson() throws SQLException {
        open("clerk1", WORKER);
        page.locator("input[value='Hamısı ayrı-ayrı fayllarda (ZIP)']").click();
        assertThat(page.locator("#take")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        String job = page.url().replaceFirst(".*job=", "");
        for (String address : List.of("/staff/print?job=" + job, "/staff/prints/" + job)) {
            requireFewStatements(() -> open(address));
        }
    }

    /** Each look makes the other person the one whose registries are shown. */
    @Test
    void twoOpenedPersonsInTurns() throws SQLException {
        open("clerk1", WORKER);
        String one = anyNotification();
        openPerson("7TR2X9A", "Y-5");
        String other = anyNotification();
        Runnable both = () -> {
            open(one);
            open(other);
        };
        requireFewStatements(both, 2, 2 * MOST);
        page.navigate(BASE + "/services");
        assertThat(page.locator("#opened strong")).containsText("Əliyev Rəşad");
    }

    /** The own notifications, and with a person open. */
    @Test
    void whoIsWorkerAndStaff() throws SQLException {
        closeAllReasons();
        signIn("clerk2", "/agreements");
        String own = anyNotification();
        requireFewStatements(() -> open(own));
        openPerson(WORKER, "Y-4");
        for (String address : List.of(
                "/services", "/agreements", "/terminations", "/access", "/staff/find", own, anyNotification())) {
            requireFewStatements(() -> open(address));
        }
    }

    /** Of the registry that the page shows. */
    private String anyNotification() {
        var registry = new RegistryTable(page);
        assertThat(registry.rows().first()).isVisible();
        return "/notification/" + registry.ids().get(0);
    }

    @Test
    void registerOfAnOpenedPerson() throws SQLException {
        open("clerk1", WORKER);
        page.navigate(BASE + "/staff/registry");
        page.locator("#search\\:go").click();
        assertThat(page.locator("#list .registry tbody tr")).hasCount(15 + 3);
        requireFewStatements(() -> open("/staff/registry"));
        requireFewStatements(() -> {
            page.locator("#list\\:jump").fill("01.07.2020");
            answered("/staff/registry", () -> page.locator("#list\\:go").click());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", "/terminations"})
    void pageOfAnOpenedPersonTurned(String address) throws SQLException {
        open("clerk1", WORKER);
        page.navigate(BASE + address);
        requireFewStatements(() -> turn(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", "/terminations", "/staff/registry"})
    void searchInWhatAnOpenedPersonHas(String address) throws SQLException {
        open("clerk1", WORKER);
        page.navigate(BASE + address);
        requireFewStatements(() -> search(address));
    }

    private void open(String staff, String fin) throws SQLException {
        closeAllReasons();
        signIn(staff, "/staff/find");
        openPerson(fin, "Y-2");
    }

    /** To another order or size, for not every list has a second page. */
    private void turn(String address) {
        Locator size = page.locator(".ui-paginator-rpp-options");
        if (address.equals("/access")) {
            open(address + "?page=2");
            return;
        }
        if (size.count() == 0) {
            answered(
                    address,
                    () -> page.locator("table.registry thead a.sort").first().click());
            return;
        }
        String other = size.locator("option:not(:checked)").first().getAttribute("value");
        answered(address, () -> size.selectOption(other));
    }

    @Test
    void pageOfTheWholeRegister() throws SQLException {
        inspect();
        requireFewStatements(() -> open("/staff/registry"));
    }

    @Test
    void searchInTheWholeRegister() throws SQLException {
        inspect();
        requireFewStatements(() -> search("/staff/registry"));
    }

    @Test
    void turnedPageOfTheWholeRegister() throws SQLException {
        inspect();
        requireFewStatements(() ->
                answered("/staff/registry", () -> page.locator("#list\\:next").click()));
    }

    private void answered(String address, Runnable asking) {
        page.waitForResponse(response -> response.url().contains(address) && response.status() == 200, asking);
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
        APIResponse answer = context.request().get(BASE + address);
        answer.dispose();
        assertThat(answer.status()).isEqualTo(200);
    }

    /** However long the trail is: what the page really asks is planned anew, with the settings of the page, and reads an index. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor=clerk1",
                "worker=4QK7B2M",
                "action=PRINT",
                "purpose=COMPLAINT",
                "result=REFUSED",
                "from=01.11.2026",
                "questioned=",
                ""
            })
    void trailIsReadInTheOrderOfAnIndex(String filter) throws SQLException {
        signIn("auditor1", "/staff/audit");
        String[] field = filter.split("=", -1);
        Locator input = page.locator("#search\\:" + field[0]);
        if (filter.endsWith("=")) {
            input.check();
        } else if (!filter.isEmpty() && input.evaluate("field => field.tagName").equals("SELECT")) {
            input.selectOption(field[1]);
        } else if (!filter.isEmpty()) {
            input.fill(field[1]);
        }
        Set<String> asked = requireFewStatements(() -> search("/staff/audit"));

        List<String> reads =
                asked.stream().filter(sql -> sql.contains("audit_entry e ")).toList();
        assertThat(reads).isNotEmpty();
        for (String sql : reads) {
            assertThat(plan("auditor", PlannerSettings.SETTINGS_BY_VALUE, sql))
                    .as(sql)
                    .contains("Index")
                    .doesNotContain("Seq Scan", "Sort");
        }
    }

    /** A notification's own number and the one that the employer gave the contract, each by its index, however many there are. */
    @Test
    void numberIsSoughtInTheIndexesOfNumbers() throws SQLException {
        inspect();
        page.locator("#search\\:number").fill("D-77");
        Set<String> asked = requireFewStatements(() -> search("/staff/registry"));

        String sql = asked.stream()
                .filter(statement -> statement.contains("inspected_workers"))
                .findAny()
                .orElseThrow();
        assertThat(plan("inspection", PlannerSettings.SETTINGS, sql))
                .contains("notification_number_uk", "notification_contract_number_ix")
                .doesNotContain("Seq Scan on notification");
    }

    /** In which PostgreSQL believes what is said, and in no other. */
    @ParameterizedTest
    @CsvSource({
        "4QK7B2M, /agreements, bildiris_app",
        "4QK7B2M, /access, bildiris_app",
        "supervisor1, /staff/emergencies, bildiris_staff",
        "auditor1, /staff/audit, bildiris_staff",
        "clerk1, /staff/statistics, bildiris_staff"
    })
    void pageIsAskedInTheRoleOfWhoAsks(String user, String address, String role) throws SQLException {
        signIn(user, address);
        page.waitForLoadState();
        try (Connection superuser = TestSession.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
            open(address);
            try (ResultSet rows = statement.executeQuery(
                    "select string_agg(distinct userid::regrole::text, ' ') from pg_stat_statements"
                            + " where query ~* 'bildiris|audit_entry' and userid <> 'bildiris_sealer'::regrole"
                            + " and query not like '%pg_stat_statements%'")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo(role);
            }
        }
    }

    private static String plan(String scope, String settings, String sql) throws SQLException {
        var plan = new StringBuilder();
        try (Connection superuser = TestSession.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("set local role bildiris_staff");
            statement.execute("select set_config('bildiris.scope', '" + scope + "', true), " + settings);
            // By a block of PL/pgSQL: the driver would want the values that a plan for all of them does without.
            statement.execute("do $do$ declare line text; begin"
                    + " for line in execute $sql$explain (generic_plan, costs off) " + sql + "$sql$ loop"
                    + " raise notice '%', line; end loop; end $do$");
            for (SQLWarning line = statement.getWarnings(); line != null; line = line.getNextWarning()) {
                plan.append(line.getMessage()).append('\n');
            }
            superuser.rollback();
        }
        return plan.toString();
    }

    private Set<String> requireFewStatements(Runnable one) throws SQLException {
        return requireFewStatements(one, 1, MOST);
    }

    private Set<String> requireFewStatements(Runnable one, int least, long most) throws SQLException {
        page.waitForLoadState();
        one.run();
        try (Connection superuser = TestSession.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            Map<String, Long> calls = counted(one, statement);
            for (int again = 0; again < TRIES && hasEndOfAnotherSession(calls); again++) {
                calls = counted(one, statement);
            }
            calls.keySet().removeIf(sql -> Pattern.compile(OTHERS).matcher(sql).find());
            assertThat(calls.values().stream().mapToLong(Long::longValue).sum())
                    .as(calls.toString())
                    .isBetween((long) least, most);
            return calls.keySet();
        }
    }

    /** A session of an earlier test may expire while this one counts. */
    private static boolean hasEndOfAnotherSession(Map<String, Long> calls) {
        return calls.keySet().stream().anyMatch(sql -> sql.contains("end_session"));
    }

    private static Map<String, Long> counted(Runnable one, Statement statement) throws SQLException {
        statement.execute("select pg_stat_statements_reset()");
        one.run();
        return calls(statement);
    }

    private static Map<String, Long> calls(Statement statement) throws SQLException {
        var calls = new LinkedHashMap<String, Long>();
        try (ResultSet rows = statement.executeQuery("select query, sum(calls) from pg_stat_statements"
                + " where userid in ('bildiris_app'::regrole, 'bildiris_intake'::regrole, 'bildiris_staff'::regrole) and query !~* '^(begin|commit|rollback|set |show )'"
                // How often somebody took files is counted beside what a page costs.
                + " and query not like '%take_limit%'"
                // Nor what each request of a session asks.
                + " and query not like '%is_portal_session_ended%'"
                + " and lower(query) not like 'select $1%' group by query")) {
            while (rows.next()) {
                calls.put(rows.getString(1), rows.getLong(2));
            }
        }
        return calls;
    }
}
