package az.bildiris.audit.control;

import az.bildiris.audit.Anchor;
import az.bildiris.audit.ChainReport;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verifies the chain from its start and reports where it breaks. It needs no server, only a connection that may read
 * both tables.
 */
public final class ChainCheck {
    private static final int FETCH = 5_000;

    private ChainCheck() {}

    /** Verifies the chain and compares it with {@code anchors}; the connection's transaction is left open. */
    public static ChainReport check(Connection connection, List<Anchor> anchors) throws SQLException {
        connection.setAutoCommit(false); // otherwise the driver reads a million rows at once
        Map<Long, Set<String>> kept = anchors.stream()
                .collect(Collectors.groupingBy(Anchor::position, Collectors.mapping(Anchor::hash, Collectors.toSet())));
        long checked = 0;
        int compared = 0;
        String before = ChainLink.START;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet link = statement.executeQuery("select s.position, s.entry_id, s.hash, " + ChainLink.CONTENT
                    + " from audit_seal s left join audit_entry e on e.id = s.entry_id order by s.position")) {
                while (link.next()) {
                    long position = link.getLong(1);
                    String content = link.getString(4);
                    String hash = link.getString(3);
                    boolean entryThere = content != null && !content.startsWith("[null");
                    if (position != checked + 1
                            || !entryThere
                            || !ChainLink.hash(before, content).equals(hash)
                            || !kept.getOrDefault(position, Set.of(hash)).equals(Set.of(hash))) {
                        return new ChainReport(checked, unsealed(connection), compared, Optional.of(link.getLong(2)));
                    }
                    before = hash;
                    checked = position;
                    compared += kept.containsKey(position) ? 1 : 0;
                }
            }
        }
        long last = checked;
        boolean shortened = kept.keySet().stream().anyMatch(position -> position > last);
        return new ChainReport(
                checked, unsealed(connection), compared, shortened ? Optional.of(-1L) : Optional.empty());
    }

    private static long unsealed(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from audit_entry e"
                        + " where not exists (select 1 from audit_seal s where s.entry_id = e.id)")) {
            count.next();
            return count.getLong(1);
        }
    }
}
