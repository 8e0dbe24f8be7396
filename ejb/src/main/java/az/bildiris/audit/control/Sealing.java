package az.bildiris.audit.control;

import az.bildiris.audit.Anchor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Chains entries committed since the last time, on a connection of the sealer's role. The caller ends the transaction.
 */
public final class Sealing {
    /** Number of links to look back each time. */
    public static final int NEAR = 200;

    /** Number of links to look back now and then: commits come out of order, but not later than this many others. */
    public static final int FAR = 20_000;

    private static final int LOCK = 8_001;
    private static final int AT_ONCE = 2_000;
    /** Number of ids that one sweep checks. */
    private static final int SWEEP = 50_000;

    private Sealing() {}

    /** Chains the unsealed entries after the last {@code lookBack} links; one of several servers does it. */
    public static void seal(Connection connection, int lookBack) throws SQLException {
        if (alone(connection)) {
            chain(connection, floor(connection, lookBack), Long.MAX_VALUE);
        }
    }

    /**
     * Chains unsealed entries with ids after {@code from}, however old they are. It does a part at a time, so it works
     * for a trail of any length.
     *
     * @return the id to continue from; {@code Long.MAX_VALUE} when the sweep is complete
     */
    public static long sweep(Connection connection, long from) throws SQLException {
        if (!alone(connection)) {
            return from;
        }
        long newest = number(connection, "select coalesce(max(id), 0) from audit_entry");
        boolean more = chain(connection, from, from + SWEEP) == AT_ONCE;
        return more ? from : from + SWEEP >= newest ? Long.MAX_VALUE : from + SWEEP;
    }

    /** The last link, as far as it is committed, or the start of the chain. */
    public static Anchor end(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(
                        "select position, hash from audit_seal order by position desc limit 1")) {
            return last.next() ? new Anchor(last.getLong(1), last.getString(2)) : new Anchor(0, ChainLink.START);
        }
    }

    private static boolean alone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet lock = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            lock.next();
            return lock.getBoolean(1);
        }
    }

    /** The id below which these links leave no unsealed entry. */
    private static long floor(Connection connection, int lookBack) throws SQLException {
        return number(
                connection,
                "select coalesce(min(entry_id), 0)"
                        + " from (select entry_id from audit_seal order by position desc limit " + lookBack + ") last");
    }

    /**
     * Chains entries and returns their number. Each entry is looked up in the index of the links by itself, since
     * PostgreSQL would plan a join by estimates and read all links.
     */
    private static int chain(Connection connection, long floor, long ceiling) throws SQLException {
        Anchor before = end(connection);
        List<Long> entries = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        try (PreparedStatement unsealed = connection.prepareStatement("select e.id, " + ChainLink.CONTENT
                + """
                 from audit_entry e
                where e.id > ? and e.id <= ?
                  and (select s.position from audit_seal s where s.entry_id = e.id) is null
                order by e.id limit\s"""
                + AT_ONCE)) {
            unsealed.setLong(1, floor);
            unsealed.setLong(2, ceiling);
            try (ResultSet entry = unsealed.executeQuery()) {
                String hash = before.hash();
                while (entry.next()) {
                    hash = ChainLink.hash(hash, entry.getString(2));
                    entries.add(entry.getLong(1));
                    hashes.add(hash);
                }
            }
        }
        if (!entries.isEmpty()) {
            add(connection, before.position(), entries, hashes);
        }
        return entries.size();
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void add(Connection connection, long position, List<Long> entries, List<String> hashes)
            throws SQLException {
        try (PreparedStatement links = connection.prepareStatement(
                """
                insert into audit_seal (position, entry_id, hash, sealed_at)
                select ? + n, entry_id, hash, now() from unnest(?, ?) with ordinality as links(entry_id, hash, n)
                """)) {
            links.setLong(1, position);
            links.setArray(2, connection.createArrayOf("bigint", entries.toArray()));
            links.setArray(3, connection.createArrayOf("text", hashes.toArray()));
            links.executeUpdate();
        }
    }
}
