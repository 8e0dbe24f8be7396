package az.bildiris.qa;

import az.bildiris.inspection.control.PageSql;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** How PostgreSQL reads notifications for a statement. */
final class StatementPlan {
    private StatementPlan() {}

    /** The nodes that read notifications, with their indexes, and those that sort. */
    static Set<String> nodes(PageSql sql, Connection application) throws SQLException {
        return nodes(plan(sql, application), new TreeSet<>());
    }

    /** The generic plan, which PostgreSQL keeps for all values. */
    private static JsonObject plan(PageSql sql, Connection application) throws SQLException {
        try (Statement statement = application.createStatement()) {
            statement.execute("prepare measured as " + sql.numbered());
            try (ResultSet row = statement.executeQuery(
                            "explain (analyze, timing off, format json) execute measured" + sql.values());
                    var reader = Json.createReader(new StringReader(next(row)))) {
                return reader.readArray().getJsonObject(0).getJsonObject("Plan");
            } finally {
                statement.execute("deallocate measured");
            }
        }
    }

    private static String next(ResultSet row) throws SQLException {
        row.next();
        return row.getString(1);
    }

    private static Set<String> nodes(JsonObject node, Set<String> names) {
        if (node.getString("Relation Name", "").equals("notification")) {
            names.add(node.getString("Node Type")
                    + (node.containsKey("Index Name") ? " " + node.getString("Index Name") : ""));
        } else if (node.getString("Node Type").contains("Sort")) {
            names.add(node.getString("Node Type"));
        }
        if (node.containsKey("Plans")) {
            node.getJsonArray("Plans").forEach(child -> nodes(child.asJsonObject(), names));
        }
        return names;
    }
}
