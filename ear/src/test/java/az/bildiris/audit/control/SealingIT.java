package az.bildiris.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.audit.Anchor;
import az.bildiris.audit.ChainReport;
import az.bildiris.run.TestSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sealing beside a trail of any length, and beside commits that fail. */
class SealingIT {
    private static final int LINKS = 1_000_000;
    private static final String ENTER =
            """
            insert into audit_entry (actor, actor_name, role, institution, place, means, address, action, result, detail)
            values ('sealing', 'Sealing', 'CLERK', '', '', 'PASSWORD', '', 'PAGE', 'DONE', '')""";

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    /** Counted, not timed: what is read of a million links, twice a second, must not grow with them. */
    @Test
    @Tag("slow")
    void readsTheEndOfAMillionLinksAlone() throws SQLException {
        try (Connection superuser = TestSession.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute(
                    "set local session_replication_role = replica"); // nobody asks for the entries of the links
            statement.execute("lock table audit_seal in exclusive mode");
            statement.execute("insert into audit_seal select (select max(position) from audit_seal) + i,"
                    + " (select max(id) from audit_entry) + i, repeat('0', 64), now() from generate_series(1, " + LINKS
                    + ") i");
            statement.execute(
                    """
                    insert into audit_entry (id, actor, actor_name, role, institution, place, means, address, action, result,
                      detail) overriding system value
                    select entry_id, 'sealing', 'Sealing', 'CLERK', '', '', 'PASSWORD', '', 'PAGE', 'DONE', ''
                    from audit_seal where hash = repeat('0', 64) order by position offset 900000""");
            statement.execute("analyze audit_seal, audit_entry");
            statement.execute("set local role bildiris_sealer");
            long scans = scans(statement);
            long read = read(statement);

            Sealing.seal(superuser, Sealing.FAR);
            Sealing.sweep(superuser, 0);

            assertThat(scans(statement)).as("scans of whole tables").isEqualTo(scans);
            assertThat(read(statement) - read).isLessThan(4L * Sealing.FAR);
            superuser.rollback();
        }
    }

    private static long scans(Statement statement) throws SQLException {
        return number(
                statement,
                "select sum(pg_stat_get_xact_numscans(name::regclass))"
                        + " from unnest(array['audit_seal', 'audit_entry']) name");
    }

    private static long read(Statement statement) throws SQLException {
        return number(
                statement,
                """
                select sum(pg_stat_get_xact_tuples_returned(indexrelid)) from pg_index
                where indrelid in ('audit_seal'::regclass, 'audit_entry'::regclass)""");
    }

    /** If the database dies in the commit, another entry may come first when it is sealed again. */
    @Test
    void anchorNeverNamesALinkThatWasNotCommitted() throws Exception {
        try (Connection owner = TestSession.database();
                Connection earlier = TestSession.database();
                Statement statement = owner.createStatement()) {
            awaitSealed(statement);
            earlier.setAutoCommit(false);
            earlier.createStatement().execute(ENTER);
            statement.execute("create function refuse_commit() returns trigger language plpgsql"
                    + " as $$ begin raise exception 'commit fails'; end $$");
            statement.execute("create constraint trigger refuse_commit after insert on audit_seal deferrable"
                    + " initially deferred for each row execute function refuse_commit()");
            try {
                statement.execute(ENTER);
                Thread.sleep(3_000); // some sealings that fail, and some times at which an end would be kept
                assertThat(new AnchorFile(TestSession.anchors()).read())
                        .isNotEmpty()
                        .allMatch(anchor -> anchor.position() <= last(statement));
            } finally {
                statement.execute("drop trigger refuse_commit on audit_seal");
                statement.execute("drop function refuse_commit()");
            }
            earlier.commit();
            awaitSealed(statement);
            Thread.sleep(1_500);

            ChainReport report = ChainCheck.check(owner, new AnchorFile(TestSession.anchors()).read());
            assertThat(report.broken()).isEmpty();
            assertThat(report.anchors()).isPositive();
            assertThat(new AnchorFile(TestSession.anchors()).read())
                    .extracting(Anchor::position)
                    .contains(last(statement));
        }
    }

    /** The anchor waits in a pipe that nobody reads, behind a commit that was made; there the server is killed. */
    @Test
    @Tag("slow")
    void killBetweenCommitAndAnchorLeavesAWholeTrail() throws Exception {
        Path anchors = TestSession.anchors();
        Path kept = anchors.resolveSibling(anchors.getFileName() + ".kept");
        try (Connection owner = TestSession.database();
                Connection before = TestSession.database();
                Statement statement = owner.createStatement()) {
            awaitSealed(statement);
            before.setAutoCommit(false);
            before.createStatement().execute("lock table audit_seal in exclusive mode");
            statement.execute(ENTER);
            await(() -> number(statement, "select count(*) from pg_locks where not granted") > 0);
            Thread.sleep(1_500); // the next anchor is due
            Files.move(anchors, kept);
            try {
                assertThat(new ProcessBuilder("mkfifo", anchors.toString())
                                .start()
                                .waitFor())
                        .isZero();
                before.commit();
                await(() -> threads().contains("AnchorFile.add"));
                TestSession.killApplicationServer();
            } finally {
                Files.delete(anchors);
                Files.move(kept, anchors);
            }
            long committed = last(statement);
            awaitSealed(statement);
            assertThat(new AnchorFile(anchors).read()).noneMatch(anchor -> anchor.position() == committed);

            TestSession.startApplicationServerAgain();
            statement.execute(ENTER);
            awaitSealed(statement);
            Thread.sleep(1_500);

            List<Anchor> read = new AnchorFile(anchors).read();
            assertThat(ChainCheck.check(owner, read).broken()).isEmpty();
            assertThat(last(statement)).isGreaterThan(committed);
            assertThat(read).extracting(Anchor::position).contains(last(statement));
        }
    }

    private static String threads() throws IOException {
        var dump = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        "" + TestSession.applicationServer(),
                        "Thread.print")
                .start();
        return new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void await(Callable<Boolean> holds) throws Exception {
        Instant limit = Instant.now().plus(Duration.ofSeconds(20));
        while (!holds.call()) {
            assertThat(Instant.now()).isBefore(limit);
            Thread.sleep(100);
        }
    }

    private static long last(Statement statement) {
        try {
            return number(statement, "select coalesce(max(position), 0) from audit_seal");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitSealed(Statement statement) throws SQLException, InterruptedException, IOException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(10));
        String unsealed =
                "select count(*) from audit_entry e left join audit_seal s on s.entry_id = e.id where s is null";
        while (number(statement, unsealed) > 0 && Instant.now().isBefore(limit)) {
            Thread.sleep(100);
        }
        assertThat(number(statement, unsealed)).isZero();
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
