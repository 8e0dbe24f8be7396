package az.bildiris.audit;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.audit.control.ChainCheck;
import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The trail of a running server is sealed within a second, and whatever is done to it afterwards is found. */
class AuditChainIT {
    private static final int ENTRIES = 5;
    private static final Map<String, String> OTHER = Map.of(
            "bigint", "-1",
            "uuid", "'11111111-1111-4111-8111-111111111111'",
            "timestamp with time zone", "now()");

    private Connection owner;
    private List<Long> ids;

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @BeforeEach
    void addEntries() throws SQLException {
        owner = TestSession.database();
        for (int i = 0; i < ENTRIES; i++) {
            execute(
                    """
                    insert into audit_entry (actor, actor_name, role, institution, place, means, address, action, worker_fin,
                      notification_id, notification_number, reason_id, purpose, case_number, result, detail)
                    values ('chain', 'Chain', 'CLERK', 'i', 'p', 'PASSWORD', '127.0.0.1', 'VIEW', '4QK7B2M',
                      gen_random_uuid(), 'n', gen_random_uuid(), 'INSPECTION', 'c', 'DONE', 'd')""");
        }
        ids = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        "select id from audit_entry where actor = 'chain' order by id desc limit " + ENTRIES)) {
            while (found.next()) {
                ids.add(0, found.getLong(1));
            }
        }
        awaitSealed();
        owner.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void untouchedTrailHolds() throws SQLException {
        ChainReport report = ChainCheck.check(owner, List.of());

        assertThat(report.broken()).isEmpty();
        assertThat(report.checked()).isGreaterThanOrEqualTo(ENTRIES);
    }

    @Test
    void changeOfAnyColumnIsFound() throws SQLException {
        Map<String, String> columns = columns();
        assertThat(columns).hasSizeGreaterThan(15);
        for (var column : columns.entrySet()) {
            String other = OTHER.getOrDefault(column.getValue(), column.getKey().equals("result") ? "'FAILED'" : "'x'");
            forgetForeignKey();
            if (column.getKey().equals("id")) {
                execute("alter table audit_entry alter column id drop identity");
            }
            execute("update audit_entry set " + column.getKey() + " = " + other + " where id = " + ids.get(2));

            assertThat(ChainCheck.check(owner, List.of()).broken())
                    .as(column.getKey())
                    .contains(ids.get(2));
            owner.rollback();
        }
    }

    @Test
    void removalIsFound() throws SQLException {
        forgetForeignKey();
        execute("delete from audit_entry where id = " + ids.get(2));

        assertThat(ChainCheck.check(owner, List.of()).broken()).contains(ids.get(2));
    }

    @Test
    void removalWithItsLinkIsFound() throws SQLException {
        forgetForeignKey();
        execute("delete from audit_entry where id = " + ids.get(2));
        execute("delete from audit_seal where entry_id = " + ids.get(2));

        assertThat(ChainCheck.check(owner, List.of()).broken()).contains(ids.get(3));
    }

    @Test
    void exchangeOfTwoIsFound() throws SQLException {
        forgetForeignKey();
        execute("update audit_seal set entry_id = -entry_id where entry_id in (" + ids.get(1) + "," + ids.get(2) + ")");
        execute("update audit_seal set entry_id = " + ids.get(1) + " where entry_id = -" + ids.get(2));
        execute("update audit_seal set entry_id = " + ids.get(2) + " where entry_id = -" + ids.get(1));

        assertThat(ChainCheck.check(owner, List.of()).broken()).isPresent();
    }

    @Test
    void missingEndIsFoundByAnAnchorKeptElsewhere() throws SQLException {
        ChainReport whole = ChainCheck.check(owner, List.of());
        execute("delete from audit_seal where position = " + whole.checked());
        execute("delete from audit_entry where id = " + ids.get(ENTRIES - 1));

        assertThat(ChainCheck.check(owner, List.of()).broken()).isEmpty();
        assertThat(ChainCheck.check(owner, List.of(new Anchor(whole.checked(), "0")))
                        .broken())
                .contains(-1L);
    }

    @Test
    void entryThatNobodySealedIsCounted() throws SQLException {
        execute("delete from audit_seal where position >= (select position from audit_seal where entry_id = "
                + ids.get(3) + ")");

        ChainReport report = ChainCheck.check(owner, List.of());

        assertThat(report.broken()).isEqualTo(Optional.empty());
        assertThat(report.unsealed()).isGreaterThanOrEqualTo(2);
    }

    /** An owner who rewrites the trail can do that, too. */
    private void forgetForeignKey() throws SQLException {
        execute("alter table audit_seal drop constraint audit_seal_entry_fk");
    }

    private void awaitSealed() throws SQLException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(10));
        String last = "select count(*) from audit_seal where entry_id = " + ids.get(ENTRIES - 1);
        while (!value(last).equals("1") && Instant.now().isBefore(limit)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(value(last)).isEqualTo("1");
        assertThat(Double.valueOf(value(
                        "select extract(epoch from s.sealed_at - e.at) from audit_seal s join audit_entry e on e.id = s.entry_id"
                                + " where e.id = " + ids.get(ENTRIES - 1))))
                .as("seconds until sealed")
                .isLessThan(2);
    }

    private Map<String, String> columns() throws SQLException {
        var columns = new java.util.TreeMap<String, String>();
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        "select column_name, data_type from information_schema.columns where table_name = 'audit_entry'")) {
            while (found.next()) {
                columns.put(found.getString(1), found.getString(2));
            }
        }
        return columns;
    }

    private String value(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
