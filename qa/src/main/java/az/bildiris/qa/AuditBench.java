package az.bildiris.qa;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Measures what the audit trail costs a page. */
final class AuditBench {
    private final Figures figures;
    private final String base;
    private final int rounds;
    private final PagesBench pages;

    AuditBench(Figures figures, String base, int rounds) {
        this.figures = figures;
        this.base = base;
        this.rounds = rounds;
        this.pages = new PagesBench(figures, base, rounds);
    }

    /** Measures the audit entry in the transaction of a page, compared with the whole page. */
    void run(String applicationUrl) throws IOException, InterruptedException, SQLException {
        Visitor worker = new Visitor(base).signIn("4QK7B2M");
        HttpRequest page = worker.get("/agreements");
        try (Connection connection = DriverManager.getConnection(applicationUrl)) {
            connection.setAutoCommit(false);
            var shares = new double[3];
            for (int part = 0; part < 3; part++) {
                PagesBench.Side side = pages.beside(
                        () -> transaction(connection, true), () -> transaction(connection, false), rounds / 3);
                PagesBench.Side whole = pages.beside(() -> worker.time(page), () -> worker.time(page), rounds / 3);
                shares[part] = 100 * (side.one() - side.other()) / whole.one();
            }
            Arrays.sort(shares);
            figures.add(
                    "audit.share",
                    "audit's share of a worker page",
                    shares[1],
                    shares[0],
                    shares[2],
                    "%",
                    "≤ 10",
                    "the commit waits for the disk");
        }
    }

    private static long transaction(Connection connection, boolean entry) {
        long begun = System.nanoTime();
        try (PreparedStatement told = connection.prepareStatement(
                        "select set_config('bildiris.scope', 'worker', true), set_config('bildiris.fin', '4QK7B2M', true),"
                                + " set_config('bildiris.actor', 'qa', true)");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_entry (actor, actor_name, role, institution, place, means, address, action,"
                                + " worker_fin, result, detail) values ('qa', 'qa', 'WORKER', '', '', 'OTHER', '', 'LIST',"
                                + " '4QK7B2M', 'DONE', 'bench')");
                ResultSet scope = told.executeQuery()) {
            scope.next();
            if (entry) {
                insert.executeUpdate();
            }
            connection.commit();
            return System.nanoTime() - begun;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
