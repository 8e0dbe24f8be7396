package az.bildiris.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.audit.ChainReport;
import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long a verification takes: of a short chain, or with -Pmore of a million entries, which must take less than a minute. */
class LongChainIT {
    private static final int ENTRIES = Integer.getInteger("audit.entries");
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void chainIsVerifiedWithinAMinute() throws SQLException {
        try (Connection owner = TestSession.database()) {
            owner.setAutoCommit(false);
            seal(owner);

            long began = System.nanoTime();
            ChainReport report = ChainCheck.check(owner, List.of());
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            owner.rollback();

            System.Logger log = System.getLogger(LongChainIT.class.getName());
            log.log(System.Logger.Level.INFO, "{0} links verified in {1} ms", report.checked(), taken.toMillis());
            assertThat(report.broken()).isEmpty();
            assertThat(report.checked()).isGreaterThanOrEqualTo(ENTRIES);
            assertThat(taken).isLessThan(LIMIT);
        }
    }

    /** By SQL alone, in a transaction that is undone; so PostgreSQL and Java also agree on what a link is. */
    private static void seal(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("lock table audit_seal in exclusive mode");
            statement.execute(
                    """
                    insert into audit_entry (actor, actor_name, role, institution, place, means, address, action, worker_fin,
                      notification_id, notification_number, reason_id, purpose, case_number, result, detail)
                    select 'long chain', 'İsmayılova Nərmin Tofiq qızı', 'CLERK', 'Nazirlik', 'Bakı', 'PASSWORD', '10.0.0.1',
                      'VIEW', '4QK7B2M', gen_random_uuid(), '1190013797525', gen_random_uuid(), 'WORKER_REQUEST',
                      'Q-' || i, 'DONE', ''
                    from generate_series(1, %d) i"""
                            .formatted(ENTRIES));
            statement.execute(
                    """
                    do $$
                    declare
                      before text;
                      place bigint;
                      e audit_entry;
                    begin
                      select coalesce(max(position), 0) into place from audit_seal;
                      select coalesce((select hash from audit_seal where position = place), repeat('0', 64)) into before;
                      for e in select * from audit_entry where actor = 'long chain' order by id loop
                        place := place + 1;
                        before := encode(sha256(convert_to(before || E'\\n' || %s, 'UTF8')), 'hex');
                        insert into audit_seal values (place, e.id, before, now());
                      end loop;
                    end $$"""
                            .formatted(ChainLink.CONTENT));
        }
    }
}
