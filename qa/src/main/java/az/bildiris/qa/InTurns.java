package az.bildiris.qa;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Measures two statements in turns, so that a slower machine affects both. */
final class InTurns {
    private InTurns() {}

    /** Milliseconds of one statement. */
    record Times(double p50, double p95) {
        private static Times of(double... sorted) {
            return new Times(sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]);
        }
    }

    /** Times of both in the order given, after five unmeasured repetitions. */
    record Pair(Times one, Times other) {}

    static Pair measure(PreparedStatement one, PreparedStatement other, int times) throws SQLException {
        var first = new double[times];
        var second = new double[times];
        for (int i = -5; i < times; i++) {
            double here = milliseconds(one);
            double there = milliseconds(other);
            if (i >= 0) {
                first[i] = here;
                second[i] = there;
            }
        }
        Arrays.sort(first);
        Arrays.sort(second);
        return new Pair(Times.of(first), Times.of(second));
    }

    static double milliseconds(PreparedStatement statement) throws SQLException {
        long begun = System.nanoTime();
        rows(statement);
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Number of rows of a statement. */
    static int rows(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                rows.getString(1);
                count++;
            }
            return count;
        }
    }
}
