package az.bildiris.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.notice.control.WaitingReader;
import az.bildiris.platform.PlannerSettings;
import az.bildiris.register.EmployerText;
import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second lock: what PostgreSQL itself lets staff, workers and auditors see, whatever the services would ask. */
class CounterLocksIT {
    private static final String WORKER = "4QK7B2M";
    private static final String OTHER_WORKER = "7TR2X9A";
    private static final String SESSION = "a".repeat(64);
    private static final String OTHER_SESSION = "b".repeat(64);
    /** The role in which PostgreSQL believes in a scope; in all others it is only said. */
    private static final Map<String, String> ROLES = Map.of(
            "", "bildiris_app",
            "worker", "bildiris_app",
            "register", "bildiris_intake",
            "sender", "bildiris_intake",
            "system", "bildiris_intake");

    private static final String STAFF = "bildiris_staff";
    private static final List<String> SCOPES = List.of(
            "worker", "register", "sender", "staff", "inspection", "supervisor", "auditor", "statistics", "sealer", "");
    private static final List<String> PERSONAL =
            List.of("worker", "contract", "notification", "document", "status_decision", "registration_warning");

    /** Of the superuser, who takes each role in turn: what one of them has not committed the next can see. */
    private Connection application;

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @BeforeEach
    void connect() throws SQLException {
        application = TestSession.superuser();
        application.setAutoCommit(false);
        scope("", "", "");
    }

    @AfterEach
    void undo() throws SQLException {
        application.rollback();
        application.close();
    }

    @Test
    void staffWithoutAReasonSeeNobody() throws SQLException {
        scope("staff", "", "clerk9");

        for (String table : PERSONAL) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void reasonOpensItsPersonAndNobodyElse() throws SQLException {
        scope("staff", "", "clerk9");
        reason("clerk9", "now() + interval '1 minute'", "null");

        assertThat(workers("notification")).containsExactly(WORKER);
        assertThat(workers("document")).containsExactly(WORKER);
        assertThat(workers("contract")).containsExactly(WORKER);
        assertThat(count("worker")).isEqualTo(1);
        scope("staff", "", "clerk8");
        for (String table : PERSONAL) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    /** Nobody's but one's own, and in the session in which it was stated. */
    @Test
    void reasonIsChosenByWhomItBelongsTo() throws SQLException {
        scope("staff", "", "clerk9");
        reason("clerk9", "now() + interval '1 minute'", "null");
        String chosen = "update access_reason set chosen_at = now() + interval '1 second'";
        scope("staff", "", "clerk8");
        assertThat(touched(chosen)).isZero();
        scope("staff", "", "clerk9", OTHER_SESSION);
        assertThat(touched(chosen)).isZero();
        scope("staff", "", "clerk9");
        assertThat(touched(chosen)).isEqualTo(1);
    }

    private int touched(String change) throws SQLException {
        try (Statement statement = application.createStatement()) {
            return statement.executeUpdate(change);
        }
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = application.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    @Test
    void staffWhoAreWorkersSeeThemselves() throws SQLException {
        scope("staff", OTHER_WORKER, "clerk9");
        assertThat(workers("notification")).containsExactly(OTHER_WORKER);
        assertThat(count("worker_identity")).isZero();
        assertThat(workers("document")).containsExactly(OTHER_WORKER);

        reason("clerk9", "now() + interval '1 minute'", "null");

        assertThat(workers("notification")).containsExactlyInAnyOrder(WORKER, OTHER_WORKER);
        scope("staff", "", "clerk9");
        assertThat(workers("notification")).containsExactly(WORKER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"now() - interval '1 second' | null", "now() + interval '1 minute' | now()"})
    void reasonThatIsOverOpensNobody(String expires, String closed) throws SQLException {
        scope("staff", "", "clerk9");
        reason("clerk9", expires, closed);

        assertThat(count("notification")).isZero();
    }

    @Test
    void reasonHoldsInItsSessionOnly() throws SQLException {
        scope("staff", "", "clerk9");
        reason("clerk9", "now() + interval '1 minute'", "null");

        scope("staff", "", "clerk9", OTHER_SESSION);
        for (String table : PERSONAL) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(count("access_reason")).isZero();
        assertThatThrownBy(() -> reason("clerk9", "now() + interval '1 minute'", "null"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void reasonIsClosedOnceAndWithItsSession() throws SQLException {
        scope("staff", "", "clerk9");
        reason("clerk9", "now() + interval '1 minute'", "null");
        String closes = "select close_reason(id) from access_reason";
        scope("staff", "", "clerk9", OTHER_SESSION);
        assertThat(number("select count(*) from end_session('" + OTHER_SESSION + "')"))
                .isZero();
        scope("staff", "", "clerk9");
        assertThat(workers("notification")).containsExactly(WORKER);

        assertThat(text(closes)).isEqualTo("t");
        assertThat(text(closes)).isEqualTo("f");
        assertThat(count("notification")).isZero();
        reason("clerk9", "now() + interval '1 minute'", "null");
        assertThat(text("select worker_fin from end_session('" + SESSION + "')"))
                .isEqualTo(WORKER);
        assertThat(count("notification")).isZero();
        assertThat(number("select count(*) from end_session('" + SESSION + "')"))
                .isZero();
    }

    /** By the database: the application can neither say who is marked nor read who is staff. */
    @Test
    void openedColleagueIsMarked() throws SQLException {
        scope("staff", "", "clerk9");
        String mark = "select about_staff from access_reason where worker_fin = '" + WORKER + "'";
        know(OTHER_WORKER, true);
        reason("clerk9", "now() + interval '1 minute'", "null");
        assertThat(text(mark)).isEqualTo("f");
        execute("select close_reason(id) from access_reason");
        know(WORKER, false);
        reason("clerk9", "now() + interval '1 minute'", "null");
        assertThat(text(mark + " and closed_at is null")).isEqualTo("t");

        scope("supervisor", "", "supervisor9");
        assertThat(number("select count(*) from access_reason where staff = 'clerk9'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> execute("select fin from staff_member")).hasMessageContaining("permission denied");
    }

    private void know(String fin, boolean only) throws SQLException {
        scope("system", "", "system");
        execute("select know_staff(array['" + fin + "'], " + only + ")");
        scope("staff", "", "clerk9");
    }

    /** Who is staff decides whether a supervisor sees a look; whoever takes a name off the list would not be seen. */
    @Test
    void onlyTheApplicationItselfSaysWhoIsStaff() throws SQLException {
        String forgets = "select know_staff(array['" + OTHER_WORKER + "'], true)";
        know(WORKER, false);
        for (String scope : SCOPES) {
            scope(scope, WORKER, "clerk9");
            if (ROLES.getOrDefault(scope, STAFF).equals("bildiris_intake")) {
                execute(forgets);
            } else {
                assertThat(refused(forgets)).as(scope).contains("permission denied");
            }
        }
        scope("staff", "", "clerk9");
        reason("clerk9", "now() + interval '1 minute'", "null");
        assertThat(text("select about_staff from access_reason where worker_fin = '" + WORKER + "'"))
                .isEqualTo("t");
    }

    @Test
    void reasonOfMoreThanHalfADayIsRefused() throws SQLException {
        scope("staff", "", "clerk9");

        assertThatThrownBy(() -> reason("clerk9", "now() + interval '13 hours'", "null"))
                .hasMessageContaining("access_reason_hours_ck");
    }

    /** Scope, name in it, actor, role, result, and whether the entry stands. */
    @ParameterizedTest
    @CsvSource({
        "staff, clerk9, clerk9, CLERK, DONE, true",
        "staff, clerk9, clerk8, CLERK, DONE, false",
        "inspection, inspector9, inspector8, INSPECTOR, DONE, false",
        "supervisor, supervisor9, supervisor8, SUPERVISOR, DONE, false",
        "auditor, auditor9, auditor8, AUDITOR, DONE, false",
        "statistics, admin9, clerk9, ADMIN, DONE, false",
        "worker, asan-1, asan-1, WORKER, DONE, true",
        "worker, asan-1, clerk9, WORKER, DONE, false",
        "worker, asan-1, asan-1, CLERK, DONE, false",
        "sender, payroll, payroll, INTAKE, DONE, true",
        "sender, payroll, clerk9, INTAKE, DONE, false",
        "'', clerk9, clerk9, CLERK, DONE, false",
        "'', clerk9, clerk9, CLERK, REFUSED, true",
        "'', clerk9, clerk8, CLERK, REFUSED, false"
    })
    void entryIsOfWhomTheTransactionWorksFor(
            String scope, String who, String actor, String role, String result, boolean stands) throws SQLException {
        scope(scope, WORKER, who);

        if (stands) {
            enter(actor, role, WORKER, result);
        } else {
            assertThatThrownBy(() -> enter(actor, role, WORKER, result)).hasMessageContaining("row-level security");
        }
    }

    /** A number can be counted up, so it finds nobody without the date of birth; nobody's names are told before the reason. */
    @Test
    void personsAreFoundByInitialsAndNumbersByASecondFact() throws SQLException {
        String number = owners("select max(number) from notification where worker_fin = '" + WORKER + "'");
        String born = owners("select max(birth_date)::text from worker_identity where worker_fin = '" + WORKER + "'");
        scope("staff", "", "clerk9");

        assertThat(number("select count(*) from find_workers('NUMBER', '" + number + "', null)"))
                .isZero();
        assertThat(number("select count(*) from find_workers('NUMBER', '" + number + "', date '1900-01-01')"))
                .isZero();
        assertThat(text("select fin || ' ' || initials from find_workers('NUMBER', '" + number + "', '" + born + "')"))
                .matches(WORKER + " M\\. A\\. \\p{L}\\.");
    }

    private static String owners(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    @Test
    void nobodyStatesAReasonInAnothersName() throws SQLException {
        scope("staff", "", "clerk9");

        assertThatThrownBy(() -> reason("clerk8", "now() + interval '1 minute'", "null"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void inspectionListsNotificationsAndInitialsButNothingSigned() throws SQLException {
        String initials = "select max(initials) from inspected_workers(array['" + WORKER + "'])";
        scope("inspection", "", "inspector9");
        assertThat(count("notification")).isZero();
        assertThat(text(initials)).isNull();
        inspection("inspector9", "INSPECTOR", "INSPECTION");

        assertThat(workers("notification")).contains(WORKER, OTHER_WORKER);
        assertThat(count("worker")).isZero();
        assertThat(text(initials)).matches("M\\. A\\. \\p{L}\\.");
        assertThat(number("select count(*) from find_employers('xezer', '')")).isPositive();
        for (String table :
                List.of("contract", "document", "status_decision", "registration_warning", "worker_identity")) {
            assertThat(count(table)).as(table).isZero();
        }
        scope("inspection", "", "inspector8");
        assertThat(count("notification")).isZero();
        assertThat(number("select count(*) from find_employers('xezer', '')")).isZero();
        scope("staff", "", "inspector9");
        assertThat(count("notification")).isZero();
        scope("inspection", "", "inspector9");
        execute("select close_reason(id) from access_reason");
        assertThat(count("notification")).isZero();
    }

    /** Ids are not told either, however they are asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "endings_to_come(",
                "employer_endings_to_come((select max(employer_voen) from ended), ",
            })
    void endingsToComeAreToldInAnInspectionOnly(String function) throws SQLException {
        application.rollback();
        execute("create temporary table ended as select id, employer_voen from notification"
                + " where employer_voen = (select max(employer_voen) from notification)");
        execute("grant select on ended to bildiris_staff");
        execute("update notification set lapsed_on = current_date + 9 where id in (select id from ended)");
        String ids = "select coalesce(cardinality(" + function
                + "current_date, date '0001-01-01', '00000000-0000-0000-0000-000000000000', date '9999-12-31',"
                + " 'ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-0000-0000-000000000000', false, 5)), 0)";
        scope("inspection", "", "inspector9");
        assertThat(number(ids)).isZero();
        inspection("inspector9", "INSPECTOR", "INSPECTION");
        assertThat(number(ids)).isPositive();
        execute("select close_reason(id) from access_reason");
        assertThat(number(ids)).isZero();
    }

    /** The settings of a page rule bitmaps out, and the index of the names is only read as one. */
    @Test
    void employersAreFoundByTheIndexOfTheirNames() throws SQLException {
        scope("inspection", "", "inspector9");
        inspection("inspector9", "INSPECTOR", "INSPECTION");
        execute("select " + PlannerSettings.SETTINGS);
        String reads = "select pg_stat_get_xact_numscans('employer_name_folded_ix'::regclass)";
        long before = number(reads);

        assertThat(number("select count(*) from find_employers('xezer', '')")).isPositive();

        assertThat(number(reads)).isEqualTo(before + 1);
    }

    /** Of many employers, only those whose numbers begin so are read. */
    @Test
    void employersAreFoundByTheIndexesOfTheirNumbers() throws SQLException {
        String number = owners("select voen from employer_name limit 1");
        scope("inspection", "", "inspector9");
        inspection("inspector9", "INSPECTOR", "INSPECTION");
        execute("select " + PlannerSettings.SETTINGS);
        String reads = "select pg_stat_get_xact_numscans('employer_name_voen_ix'::regclass)"
                + " + pg_stat_get_xact_numscans('employer_name_sun_ix'::regclass)";
        long before = number(reads);

        String beginning = EmployerText.of(number.substring(0, 9)).digits();
        assertThat(text("select ltrim(voen, '0') from find_employers('x', '" + beginning + "') limit 1"))
                .startsWith(beginning);

        assertThat(number(reads)).isEqualTo(before + 2);
    }

    /** The policies hide from the planner how many there are: reviews are read at once, not one for each emergency. */
    @Test
    void whatWaitsReadsReviewsOnce() throws SQLException {
        scope("staff", "", "clerk9");
        for (int i = 0; i < 20; i++) {
            state(WORKER, "clerk9", "CLERK", "EMERGENCY", "now() + interval '1 minute'");
        }
        String reads = "select pg_stat_get_xact_numscans('access_review'::regclass)"
                + " + pg_stat_get_xact_numscans('access_review_pk'::regclass)";
        long before = number(reads);

        assertThat(waits("", "supervisor9", false).get(1)).isGreaterThanOrEqualTo(20);

        assertThat(number(reads)).isLessThan(before + 5);
    }

    @ParameterizedTest
    @CsvSource({"CLERK, INSPECTION", "INSPECTOR, COMPLAINT", "INSPECTOR, EMERGENCY"})
    void onlyAnInspectorInspects(String role, String purpose) throws SQLException {
        scope("inspection", "", "inspector9");

        assertThatThrownBy(() -> inspection("inspector9", role, purpose))
                .hasMessageContaining("access_reason_inspection_ck");
    }

    private void inspection(String staff, String role, String purpose) throws SQLException {
        state(null, staff, role, purpose, "now() + interval '1 minute'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "supervisor", "sealer", "inspection", ""})
    void onlyTheRegisterAndWorkersThemselvesReadByFin(String scope) throws SQLException {
        scope(scope, WORKER, "");

        assertThat(count("notification")).isZero();
        assertThat(count("worker_identity")).isZero();
    }

    @Test
    void onlyStaffFindPersons() throws SQLException {
        String finds = "select count(*) from find_workers('FIN', '" + WORKER + "', null)";
        scope("auditor", WORKER, "clerk9");
        assertThat(number(finds)).isZero();
        for (String role : List.of("bildiris_app", "bildiris_intake")) {
            scope("staff", WORKER, "clerk9");
            role(role);
            assertThat(refused(finds)).as(role).contains("permission denied");
        }
    }

    /** Whoever reaches SQL as one role gets nothing by the words of another. */
    @ParameterizedTest
    @ValueSource(strings = {"bildiris_app", "bildiris_intake", STAFF})
    void scopeOfAnotherRoleSaidByHandShowsNothing(String role) throws SQLException {
        scope("staff", "", "clerk9");
        reason("clerk9", "now() + interval '1 hour'", "null");
        enter(WORKER);
        scope("inspection", "", "clerk9");
        inspection("clerk9", "INSPECTOR", "INSPECTION");
        var tables = new ArrayList<>(PERSONAL);
        tables.addAll(List.of(
                "worker_identity",
                "delivery",
                "cancellation",
                "employer_name",
                "access_reason",
                "access_review",
                "audit_entry",
                "look_withholding",
                "look_withholding_decision",
                "look_question",
                "look_answer"));
        for (String scope : SCOPES) {
            scope(scope, WORKER, "clerk9");
            role(role);
            boolean believed = ROLES.getOrDefault(scope, STAFF).equals(role);
            long seen = 0;
            for (String table : tables) {
                seen += count(table);
            }
            if (!believed) {
                assertThat(seen).as(scope).isZero();
            } else if (List.of("worker", "register", "staff", "inspection", "auditor")
                    .contains(scope)) {
                assertThat(seen).as(scope).isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bildiris_app", STAFF})
    void onlyTheIntakeWritesTheRegister(String role) throws SQLException {
        for (String change : List.of(
                "insert into worker values ('9999999', 'A', 'B', 'C', now())",
                "update notification set invalid_since = current_date",
                "update contract set lapsed_on = current_date, lapse_cause = 'TERMINATED'",
                "insert into status_decision select gen_random_uuid(), id, worker_fin, 'INVALIDITY', 'r', 'b', current_date, '1',"
                        + " now(), 'x' from notification limit 1",
                "insert into delivery select id, 'x', now() from notification limit 1",
                "select nextval('notification_number_seq')")) {
            scope("register", "", "");
            role(role);
            assertThat(refused(change)).as(change).contains("permission denied");
            scope("register", "", "");
            assertThat(refused(change)).as(change).doesNotContain("permission denied", "row-level security");
        }
    }

    /** So it is of each policy that is there, and of each that comes. */
    @Test
    void policyIsForTheRoleOfItsScope() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet policy = statement.executeQuery(
                        "select tablename || '.' || policyname, array_to_string(roles, ','), concat(qual, with_check)"
                                + " from pg_policies where schemaname = 'public'")) {
            while (policy.next()) {
                List<String> roles = List.of(policy.getString(2).split(","));
                String asks = policy.getString(3);
                assertThat(roles).as(policy.getString(1)).hasSize(1);
                for (String scope : SCOPES.subList(0, SCOPES.size() - 2)) {
                    if (asks.contains("'" + scope + "'")) {
                        assertThat(roles).as(policy.getString(1)).containsExactly(ROLES.getOrDefault(scope, STAFF));
                    }
                }
            }
        }
    }

    @Test
    void trailIsReadByItsWorkerAndByAuditorsOnly() throws SQLException {
        scope("staff", "", "clerk9");
        enter(WORKER);
        enter(OTHER_WORKER);
        scope("worker", WORKER, "");
        assertThat(workers("audit_entry")).containsExactly(WORKER);
        scope("staff", "", "clerk9");
        assertThat(count("audit_entry")).isZero();
        scope("auditor", "", "");
        assertThat(workers("audit_entry")).contains(WORKER, OTHER_WORKER);
    }

    /** Without a supervisor's own emergency. */
    @Test
    void whatWaitsIsToldToEachRole() throws SQLException {
        List<Long> before = waits(WORKER, "supervisor9", true);
        scope("staff", "", "clerk9");
        state(WORKER, "clerk9", "CLERK", "EMERGENCY", "now() + interval '1 minute'");
        execute("insert into look_withholding select id, worker_fin, 'OPERATIVE', current_date + 1, staff, now()"
                + " from access_reason");
        enter(WORKER);
        scope("worker", WORKER, "");
        execute("insert into look_question select gen_random_uuid(), max(id), '" + WORKER
                + "', '', now() from audit_entry");

        assertThat(waits(WORKER, "supervisor9", true))
                .containsExactly(before.get(0), before.get(1) + 2, before.get(2) + 1);
        assertThat(waits(WORKER, "clerk9", true)).containsExactly(before.get(0), before.get(1), before.get(2) + 1);
        scope("auditor", "", "auditor8");
        assertThat(refused("insert into look_answer select id, worker_fin, '', 'auditor9', now() from look_question"
                        + " where text = ''"))
                .contains("row-level security");
        scope("auditor", "", "auditor9");
        execute("insert into look_answer select id, worker_fin, '', 'auditor9', clock_timestamp() from look_question"
                + " where text = ''");
        assertThat(waits(WORKER, "", true)).containsExactly(before.get(0) + 1, 0L, before.get(2));
        scope("supervisor", "", "supervisor8");
        assertThat(refused(
                        "insert into access_review select id, 'APPROVED', '', 'supervisor9', now() from access_reason"
                                + " where staff = 'clerk9'"))
                .contains("row-level security");
        scope("supervisor", "", "supervisor9");
        execute("insert into access_review select id, 'APPROVED', '', 'supervisor9', now() from access_reason"
                + " where staff = 'clerk9'");
        assertThat(waits("", "supervisor9", false)).containsExactly(0L, before.get(1) + 1, 0L);
        scope("supervisor", "", "supervisor8");
        assertThat(refused("insert into look_withholding_decision select reason_id, true, 'supervisor9', now()"
                        + " from look_withholding where requested_by = 'clerk9'"))
                .contains("row-level security");
        scope("supervisor", "", "supervisor9");
        execute(
                "insert into look_withholding_decision select reason_id, true, 'supervisor9', now() from look_withholding"
                        + " where requested_by = 'clerk9'");
        assertThat(waits("", "supervisor9", false)).containsExactly(0L, before.get(1), 0L);
        assertThat(waits(OTHER_WORKER, "", false)).containsExactly(0L, 0L, 0L);
    }

    /** What PostgreSQL says to it; the transaction goes on. */
    private String refused(String sql) throws SQLException {
        Savepoint before = application.setSavepoint();
        try {
            execute(sql);
            return "";
        } catch (SQLException e) {
            return e.getMessage();
        } finally {
            application.rollback(before);
        }
    }

    /** For who is a worker, a supervisor and an auditor; who is none of these is '' or false. */
    private List<Long> waits(String fin, String supervisor, boolean auditor) throws SQLException {
        scope("worker", fin, fin);
        long answers = fin.isEmpty() ? 0 : number(WaitingReader.ANSWERS.replace("?1", "'" + fin + "'"));
        scope("supervisor", "", supervisor);
        long decisions =
                supervisor.isEmpty() ? 0 : number(WaitingReader.DECISIONS.replace("?1", "'" + supervisor + "'"));
        scope("auditor", "", "auditor9");
        long questions = auditor ? number(WaitingReader.QUESTIONS) : 0;
        return List.of(answers, decisions, questions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set result = 'DONE'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set hash = ''",
                "delete from audit_seal",
                "update access_reason set purpose = 'EMERGENCY'",
                "update access_reason set closed_at = null",
                "insert into audit_entry (id, actor) overriding system value values (1, 'x')",
                "insert into audit_entry (at, actor) values (now() - interval '1 day', 'x')",
                "update access_reason set session_hash = ''",
                "update access_reason set expires_at = now() + interval '1 year'",
                "update access_reason set worker_fin = '7TR2X9A'",
                "delete from access_reason",
                "update look_question set text = ''",
                "delete from look_answer",
                "update access_review set verdict = 'APPROVED'",
                "update worker_identity set ssn = ''"
            })
    void whatIsOnRecordStays(String statement) throws SQLException {
        for (String scope : SCOPES) {
            scope(scope, "", "");
            assertThat(refused(statement)).as(scope).contains("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit_seal values (999999999, 999999999, '', now())",
                "select position from audit_seal"
            })
    void onlyTheSealerKnowsTheChain(String statement) throws SQLException {
        for (String scope : SCOPES) {
            scope(scope, "", "");
            assertThat(refused(statement)).as(scope).contains("permission denied");
        }
    }

    @Test
    void sealerReadsTheTrailAndNothingElse() throws SQLException {
        scope("staff", "", "clerk9");
        enter("0000000");
        application.commit();
        try (Connection sealer = TestSession.sealer();
                Statement statement = sealer.createStatement()) {
            assertThat(statement.executeQuery("select 1 from audit_entry").next())
                    .isTrue();
            for (String table : List.of("notification", "worker", "document", "access_reason", "rate_limit")) {
                assertThatThrownBy(() -> statement.executeQuery("select 1 from " + table))
                        .as(table)
                        .hasMessageContaining("permission denied");
            }
            for (String change : List.of(
                    "update audit_seal set hash = ''",
                    "delete from audit_seal",
                    "delete from audit_entry",
                    "insert into audit_entry (actor) values ('x')")) {
                assertThatThrownBy(() -> statement.execute(change))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> statement.execute(
                            "insert into audit_seal values (999999999, 999999999, repeat('0', 64), now())"))
                    .hasMessageContaining("audit_seal_entry_fk");
        }
    }

    private void reason(String staff, String expires, String closed) throws SQLException {
        reason(WORKER, staff, expires, closed);
    }

    private void reason(String fin, String staff, String expires, String closed) throws SQLException {
        state(fin, staff, "CLERK", "COMPLAINT", expires);
        if (!closed.equals("null")) {
            execute("select close_reason(id) from access_reason");
        }
    }

    /** As the application does it; {@code fin} may be null. */
    private void state(String fin, String staff, String role, String purpose, String expires) throws SQLException {
        try (PreparedStatement insert = application.prepareStatement(
                """
                insert into access_reason (id, staff, staff_name, role, institution, place, worker_fin, purpose, case_number, note,
                  expires_at, chosen_at, session_hash)
                values (gen_random_uuid(), ?, '', ?, '', '', ?, ?, '1', '', %s, now(), ?)"""
                        .formatted(expires))) {
            insert.setString(1, staff);
            insert.setString(2, role);
            insert.setString(3, fin);
            insert.setString(4, purpose);
            insert.setString(5, SESSION);
            insert.execute();
        }
    }

    private void enter(String fin) throws SQLException {
        enter("clerk9", "CLERK", fin, "DONE");
    }

    private void enter(String actor, String role, String fin, String result) throws SQLException {
        execute(
                "insert into audit_entry (actor, actor_name, role, institution, place, means, address, action, worker_fin,"
                        + " result, detail) values ('" + actor + "', 'a', '" + role
                        + "', '', '', 'OTHER', '', 'VIEW', '" + fin
                        + "', '" + result + "', '')");
    }

    private void scope(String scope, String fin, String staff) throws SQLException {
        scope(scope, fin, staff, SESSION);
    }

    private void role(String role) throws SQLException {
        execute("set local role " + role);
    }

    private void scope(String scope, String fin, String staff, String session) throws SQLException {
        role(ROLES.getOrDefault(scope, STAFF));
        try (PreparedStatement set = application.prepareStatement("select set_config('bildiris.scope', ?, true),"
                + " set_config('bildiris.fin', ?, true), set_config('bildiris.actor', ?, true),"
                + " set_config('bildiris.session', ?, true)")) {
            set.setString(1, scope);
            set.setString(2, fin);
            set.setString(3, staff);
            set.setString(4, session);
            set.execute();
        }
    }

    private List<String> workers(String table) throws SQLException {
        try (Statement statement = application.createStatement();
                ResultSet found = statement.executeQuery(
                        "select distinct worker_fin from " + table + " where worker_fin is not null order by 1")) {
            var fins = new ArrayList<String>();
            while (found.next()) {
                fins.add(found.getString(1));
            }
            return fins;
        }
    }

    /** None where the role may not even ask. */
    private long count(String table) throws SQLException {
        String asks = "select count(*) from " + table;
        return refused(asks).contains("permission denied") ? 0 : number(asks);
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = application.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = application.createStatement()) {
            statement.execute(sql);
        }
    }
}
