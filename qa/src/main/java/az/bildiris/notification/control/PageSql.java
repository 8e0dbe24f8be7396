package az.bildiris.notification.control;

import az.bildiris.notification.RegisterQuery;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Seek;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The very statement that the registry of the whole register sends, for measuring it without the server. */
public record PageSql(String sql, List<Object> parameters) {
    private static final Pattern PLACE = Pattern.compile("\\?(\\d+)");

    /** Of a page of 20 rows, and one more. */
    public static PageSql of(Optional<String> fin, RegisterQuery query, Seek seek) {
        var select = new RegisterSelect(fin, query, seek, 21, LocalDate.now(Baku.ZONE));
        List<Object> given = select.parameters();
        var bound = new ArrayList<Object>();
        PLACE.matcher(select.sql()).results().map(PageSql::place).forEach(place -> bound.add(given.get(place - 1)));
        return new PageSql(PLACE.matcher(select.sql()).replaceAll("?"), bound);
    }

    private static int place(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }

    public PreparedStatement prepare(Connection connection, String before) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(before + sql);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }
}
