package az.bildiris.web.statistics;

import az.bildiris.platform.Csv;
import az.bildiris.statistics.Statistics;
import az.bildiris.web.statistics.FigureTable.Line;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Writes tables as CSV, one figure in each line, with the same codes in every language; times are in UTC. */
final class FigureCsv {
    private FigureCsv() {}

    static String of(Statistics statistics, List<FigureTable> tables) {
        var csv = new StringBuilder(Csv.MARK)
                .append(Csv.row(Stream.of("table", "line", "column", "figure", "from", "to", "counted_at")));
        for (FigureTable table : tables) {
            Stream.concat(table.lines().stream(), Stream.of(table.total()))
                    .forEach(line -> rows(statistics, table, line, csv));
        }
        return csv.toString();
    }

    private static void rows(Statistics statistics, FigureTable table, Line line, StringBuilder csv) {
        for (int column = 0; column < table.columns().size(); column++) {
            csv.append(Csv.row(Stream.of(
                    table.code(),
                    line.code(),
                    table.columns().get(column).code(),
                    line.figures().get(column).text(),
                    statistics.period().from().toString(),
                    statistics.period().to().toString(),
                    statistics.countedAt().map(Instant::toString).orElse(""))));
        }
    }
}
