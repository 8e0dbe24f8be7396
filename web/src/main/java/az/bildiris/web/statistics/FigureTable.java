package az.bildiris.web.statistics;

import az.bildiris.statistics.Figure;
import java.util.List;

/** A table of the statistics for the page, its chart and both files. {@code code} is its name in the files. */
public record FigureTable(
        String code, String title, String lineTitle, List<Column> columns, List<Line> lines, Line total) {
    /** Code of the line and the column with totals. */
    static final String ALL = "ALL";

    /** Code of the line for all reasons with a small figure. */
    static final String SMALL = "SMALL";

    /** Whether the chart has any bar. */
    public boolean drawn() {
        return lines.stream().anyMatch(line -> line.figures().get(0).number() > 0);
    }

    /** How much room the chart of bars needs: so many bars are drawn. */
    public String room() {
        long bars = Math.min(
                FigureCharts.MOST_BARS,
                lines.stream()
                        .filter(line -> line.figures().get(0).number() > 0)
                        .count());
        return bars <= 2 ? "few" : bars <= 6 ? "some" : "many";
    }

    /** What the column counts. */
    public record Column(String code, String label) {}

    /** A line with a figure for each column. {@code law} may be empty. */
    public record Line(String code, String label, String law, List<Figure> figures) {}
}
