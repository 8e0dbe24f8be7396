package az.bildiris.it;

import az.bildiris.platform.Pool;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL as a role of the application meets it, over that role's data source; whatever is done is rolled back. */
final class Sql implements AutoCloseable {
    private final Connection connection;

    private Sql(Pool pool) throws SQLException {
        connection = pool.source().getConnection();
        connection.setAutoCommit(false);
    }

    static Sql withoutCaller() throws SQLException {
        return new Sql(Pool.WORKER);
    }

    static Sql worker(String fin) throws SQLException {
        return new Sql(Pool.WORKER).scope("worker", fin);
    }

    static Sql register() throws SQLException {
        return new Sql(Pool.INTAKE).scope("register", "");
    }

    private Sql scope(String scope, String fin) throws SQLException {
        rows("select set_config('bildiris.scope', ?, true), set_config('bildiris.fin', ?, true)", scope, fin);
        return this;
    }

    /** First columns of all rows. */
    List<Object> rows(String query, Object... parameters) throws SQLException {
        return table(query, parameters).stream().map(row -> row.get(0)).toList();
    }

    List<List<Object>> table(String query, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = new ArrayList<List<Object>>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    var row = new ArrayList<Object>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.add(result.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** Number of rows touched. */
    int execute(String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            return prepared.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
