package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.content.NotificationNumber;
import az.bildiris.register.DecisionKind;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The second lock: what PostgreSQL shows and allows to each role, whatever the application asks. */
class RowSecurityIT extends ServerTest {
    private static final List<String> TABLES =
            List.of("worker", "contract", "notification", "document", "status_decision");

    @Test
    void transactionWithoutACallerSeesNoPerson() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().xml()));

        try (Sql sql = Sql.withoutCaller()) {
            for (String table : TABLES) {
                assertThat(sql.rows("select count(*) from " + table)).as(table).containsExactly(0L);
            }
        }
    }

    @Test
    void workerSeesOwnRowsOnlyInEveryTable() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        decide(base, DecisionKind.LAPSE, today);
        String otherFin = anotherFin();
        NotificationNumber others = register(Trusted.EMPLOYER.edoc(
                        conclusion().with("worker.fin", otherFin).xml()))
                .number();
        decide(others, DecisionKind.LAPSE, today);

        for (String mine : List.of(fin, otherFin)) {
            try (Sql sql = Sql.worker(mine)) {
                assertThat(sql.rows("select fin from worker")).containsExactly(mine);
                for (String table : TABLES.subList(1, TABLES.size())) {
                    assertThat(sql.rows("select worker_fin from " + table))
                            .as(table)
                            .containsExactly(mine);
                }
            }
        }
    }

    @Test
    void scopesThatNobodyDefinedSeeNothing() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().xml()));

        for (String given : List.of("", "admin", "REGISTER", "worker' or '1'='1")) {
            try (Sql sql = Sql.withoutCaller()) {
                sql.rows(
                        "select set_config('bildiris.scope', ?, true), set_config('bildiris.fin', ?, true)",
                        given,
                        fin);
                assertThat(sql.rows("select count(*) from notification"))
                        .as(given)
                        .containsExactly(0L);
            }
        }
        try (Sql sql = Sql.worker("")) {
            assertThat(sql.rows("select count(*) from notification")).containsExactly(0L);
        }
    }

    @Test
    void callerOfOneTransactionIsForgottenInTheNext() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().xml()));
        for (int i = 0; i < 20; i++) { // more than the pool holds idle
            try (Sql sql = Sql.worker(fin)) {
                assertThat(sql.rows("select count(*) from notification")).containsExactly(1L);
            }
            try (Sql sql = Sql.withoutCaller()) {
                assertThat(sql.rows("select count(*) from notification")).containsExactly(0L);
            }
        }
    }

    @Test
    void workerWritesNothing() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().xml()));

        for (String change : List.of(
                "update contract set lapsed_on = null, lapse_cause = null",
                "update notification set invalid_since = date '2024-01-01'",
                "insert into worker (fin, surname, name, patronymic, known_since) values ('1234567', 'a', 'b', 'c', now())")) {
            denied(Sql.worker(fin), change, "permission denied");
        }
    }

    @Test
    void registerAddsButNeitherDeletesNorRewrites() throws SQLException {
        for (String table : TABLES) {
            denied(Sql.register(), "delete from " + table, "permission denied");
            denied(Sql.register(), "truncate " + table, "permission denied");
        }
        denied(Sql.register(), "update document set container = null", "permission denied");
        denied(Sql.register(), "update notification set number = '1'", "permission denied");
        denied(Sql.register(), "update notification set employer_name = 'x'", "permission denied");
        denied(Sql.register(), "update status_decision set reason = 'x'", "permission denied");
        denied(Sql.register(), "update reference_entry set text_az = 'x'", "permission denied");
    }

    @Test
    void applicationHasNoDdlAndNoWayAroundTheLock() throws SQLException {
        denied(Sql.register(), "create table mine (id int)", "permission denied");
        denied(Sql.register(), "drop table notification", "must be owner");
        denied(Sql.register(), "alter table notification disable row level security", "must be owner");
        denied(Sql.register(), "drop policy notification_own on notification", "must be owner");
        denied(Sql.register(), "create policy mine on notification using (true)", "must be owner");
        denied(Sql.register(), "select * from flyway_schema_history", "permission denied");
        denied(Sql.register(), "alter role current_user bypassrls", "");
        try (Sql sql = Sql.withoutCaller()) {
            assertThat(sql.table("select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles"
                            + " where rolname = current_user"))
                    .containsExactly(List.of(false, false, false, false));
            assertThat(
                            sql.rows(
                                    "select tableowner from pg_tables where schemaname = 'public' and tableowner = current_user"))
                    .isEmpty();
        }
    }

    @Test
    void everyTableWithAFinHasRowLevelSecurity() throws SQLException {
        try (Sql sql = Sql.withoutCaller()) {
            assertThat(
                            sql.rows(
                                    """
                            select distinct c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                            where c.relkind = 'r' and a.attname in ('fin', 'worker_fin') and not c.relrowsecurity
                            """))
                    .isEmpty();
        }
    }

    @Test
    void referenceListsInTheDatabaseAreWholeAndOpen() throws SQLException {
        try (Sql sql = Sql.withoutCaller()) {
            assertThat(sql.table("select list, count(*) from reference_entry group by list order by list"))
                    .containsExactly(
                            List.of("ACCESS_PURPOSE", 6L),
                            List.of("AMENDMENT_KIND", 14L),
                            List.of("FIXED_TERM_REASON", 10L),
                            List.of("GROSS_BREACH", 8L),
                            List.of("TERMINATION_REASON", 40L));
        }
    }

    private static void denied(Sql sql, String statement, String message) throws SQLException {
        try (sql) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .as(statement)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(message);
        }
    }
}
