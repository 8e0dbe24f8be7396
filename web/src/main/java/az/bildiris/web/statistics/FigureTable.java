package az.bildiris.web.statistics;

import az.bildiris.statistics.Figure;
import java.util.List;

/** One table of the statistics, the same on the page, in its chart and in both files. {@code code} names it to programs. */
public record FigureTable(
        String code, String title, String lineTitle, List<Column> columns, List<Line> lines, Line total) {
    /** Of the line and the column that hold sums, to programs. */
    static final String ALL = "ALL";

    /** Of the line that stands for all that have a small figure. */
    static final String SMALL = "SMALL";

    /** Whether a chart of its lines would have anything to draw. */
    public boolean drawn() {
        return lines.stream().anyMatch(line -> line.figures().get(0).number() > 0);
    }

    /** What its figures count. */
    public record Column(String code, String label) {}

    /** A figure for each column. {@code law} may be empty. */
    public record Line(String code, String label, String law, List<Figure> figures) {}
}
