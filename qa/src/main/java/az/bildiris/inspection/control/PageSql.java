package az.bildiris.inspection.control;

import az.bildiris.content.Fin;
import az.bildiris.inspection.InspectionQuery;
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
import java.util.stream.Collectors;

/** The statement that the registry of the whole register sends, for measuring it without the server. */
public record PageSql(String sql, List<Object> given) {
    private static final Pattern PLACE = Pattern.compile("\\?(\\d+)");

    /** Of a page of 20 rows, and one more. */
    public static PageSql of(Optional<Fin> fin, InspectionQuery query, Seek seek) {
        var select = new InspectionSelect(fin, query, seek, 21, LocalDate.now(Baku.ZONE));
        return new PageSql(select.sql(), select.parameters());
    }

    public PreparedStatement prepare(Connection connection) throws SQLException {
        var bound = new ArrayList<Object>();
        PLACE.matcher(sql).results().map(PageSql::place).forEach(place -> bound.add(given.get(place - 1)));
        PreparedStatement statement =
                connection.prepareStatement(PLACE.matcher(sql).replaceAll("?"));
        for (int i = 0; i < bound.size(); i++) {
            statement.setObject(i + 1, bound.get(i));
        }
        return statement;
    }

    private static int place(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }

    /** The statement in the form for PREPARE. */
    public String numbered() {
        return PLACE.matcher(sql).replaceAll("\\$$1");
    }

    /** The values for EXECUTE: in parentheses, or nothing. */
    public String values() {
        return given.isEmpty()
                ? ""
                : given.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
