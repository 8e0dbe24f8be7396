package az.bildiris.qa;

import az.bildiris.register.EmployerText;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures the search for an employer by a careless text among all names under which employers have filed. It compares
 * the registry's own statement, in the application's role, with a hand-written LIKE for a correct name.
 */
final class EmployersBench {
    private static final int TIMES = 11;

    private final Connection application;
    private final Connection owner;
    private final List<List<String>> measured = new ArrayList<>();
    private double worst;

    private EmployersBench(String applicationUrl, String ownerUrl) throws SQLException {
        application = DriverManager.getConnection(applicationUrl);
        application.setAutoCommit(false);
        owner = DriverManager.getConnection(ownerUrl);
    }

    /** Measures beside so many notifications. */
    static void run(Figures figures, String applicationUrl, String ownerUrl, long rows) throws SQLException {
        var bench = new EmployersBench(applicationUrl, ownerUrl);
        bench.measure("as it is written", "«Xəzər Tikinti");
        bench.measure("without Azerbaijani letters", "xezer tikinti");
        bench.measure("misspelt", "XEZAR  Tikindi");
        bench.measure("the other way round", "tikinti xəzər");
        bench.measure("one word of many", "mebel");
        bench.measure("a word that all have", "MMC");
        bench.measure("rare", "qizil mebel 77");
        bench.measure("like none", "qwx vyz");
        bench.measure("the first digits of a VÖEN", "1000");
        bench.application.close();
        bench.owner.close();
        figures.table(
                "employers found by careless text at " + RegisterBench.thousands(rows),
                List.of("typed", "found", "p50 ms", "p95 ms", "by hand ms", "read", "indexes"),
                bench.measured);
        figures.add(
                "employers.found." + Math.round(rows / 1e6) + "M",
                "an employer found by careless text, worst, at " + RegisterBench.thousands(rows),
                bench.worst,
                "ms",
                "",
                "");
    }

    private void measure(String what, String typed) throws SQLException {
        EmployerText text = EmployerText.of(typed);
        try (PreparedStatement ours = application.prepareStatement("select voen, sun, name from find_employers(?, ?)");
                PreparedStatement byHand = owner.prepareStatement("select voen, sun, name from employer_name where "
                        + (text.digits().isEmpty()
                                ? "name_folded like '%" + text.name() + "%' order by name, voen limit 21"
                                : "ltrim(voen, '0') like '" + text.digits() + "%' order by name, voen limit 21"))) {
            ours.setString(1, text.name());
            ours.setString(2, text.digits());
            Map<String, Long> before = read();
            ShapesBench.tell(application, Optional.empty());
            int found = InTurns.rows(ours);
            application.rollback();
            Map<String, Long> after = read();
            after.replaceAll((index, count) -> count - before.get(index));
            after.values().removeIf(count -> count == 0);
            ShapesBench.tell(application, Optional.empty());
            InTurns.Pair times = InTurns.measure(ours, byHand, TIMES);
            worst = Math.max(worst, times.one().p50());
            measured.add(List.of(
                    what + ": " + typed,
                    Integer.toString(found),
                    Figures.number(times.one().p50()),
                    Figures.number(times.one().p95()),
                    Figures.number(times.other().p50()),
                    Long.toString(
                            after.values().stream().mapToLong(Long::longValue).sum()),
                    String.join(" + ", after.keySet())));
            application.rollback();
        }
    }

    /** Entries read from each index of the names, and rows read without one. */
    private Map<String, Long> read() throws SQLException {
        var read = new TreeMap<String, Long>();
        try (Statement flush = application.createStatement();
                Statement statement = owner.createStatement()) {
            flush.executeQuery("select pg_stat_force_next_flush()").close();
            application.commit();
            try (ResultSet rows = statement.executeQuery(
                    "select indexrelname, idx_tup_read from pg_stat_user_indexes where relname = 'employer_name'"
                            + " union all select 'none', seq_tup_read from pg_stat_user_tables where relname = 'employer_name'")) {
                while (rows.next()) {
                    read.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return read;
    }
}
