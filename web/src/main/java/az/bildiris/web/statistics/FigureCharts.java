package az.bildiris.web.statistics;

import az.bildiris.web.statistics.FigureTable.Line;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;

/**
 * Converts tables to configurations of Chart.js, with their title and numbers, so that a picture says by itself what it
 * shows; the style sheet has the colours (charts.js).
 */
final class FigureCharts {
    static final int MOST_BARS = 12;
    private static final int LONGEST_LABEL = 56;

    private FigureCharts() {}

    /** A chart of stacked columns, one bar for each line; the column of totals gives the height. */
    static String stacked(FigureTable table, String period) {
        JsonArrayBuilder series = Json.createArrayBuilder();
        for (int column = 0; column < table.columns().size() - 1; column++) {
            series.add(series(table.columns().get(column).label(), table.lines(), column));
        }
        JsonArrayBuilder totals = Json.createArrayBuilder();
        table.lines()
                .forEach(line ->
                        totals.add(line.figures().get(line.figures().size() - 1).text()));
        return chart(
                Json.createArrayBuilder(table.lines().stream().map(Line::label).toList()),
                series,
                plugins(table, period, totals),
                false);
    }

    /** A bar chart of the first column, the largest twelve lines; small figures have no bar. */
    static String bars(FigureTable table, String period) {
        List<Line> drawn = table.lines().stream()
                .filter(line -> number(line, 0) > 0)
                .sorted(Comparator.comparing((Line line) -> number(line, 0), Comparator.reverseOrder()))
                .limit(MOST_BARS)
                .toList();
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder totals = Json.createArrayBuilder();
        for (Line line : drawn) {
            labels.add(label(line));
            totals.add(line.figures().get(0).text());
        }
        JsonArrayBuilder series =
                Json.createArrayBuilder().add(series(table.columns().get(0).label(), drawn, 0));
        return chart(labels, series, plugins(table, period, totals), true);
    }

    /** What it is called, and by which article; the picture shows one below the other, or the article alone on a phone. */
    private static JsonArrayBuilder label(Line line) {
        String name = line.label().length() <= LONGEST_LABEL
                ? line.label()
                : line.label().substring(0, line.label().lastIndexOf(' ', LONGEST_LABEL)) + "…";
        JsonArrayBuilder label = Json.createArrayBuilder().add(name);
        return line.law().isEmpty() ? label : label.add(line.law().replaceFirst(" \\(.*", ""));
    }

    private static JsonObjectBuilder series(String label, List<Line> lines, int column) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        lines.forEach(line -> data.add(number(line, column)));
        return Json.createObjectBuilder().add("label", label).add("data", data).add("maxBarThickness", 40);
    }

    private static long number(Line line, int column) {
        return line.figures().get(column).number();
    }

    private static String chart(
            JsonArrayBuilder labels, JsonArrayBuilder series, JsonObjectBuilder plugins, boolean sideways) {
        JsonObjectBuilder options = Json.createObjectBuilder()
                .add("animation", false)
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("indexAxis", sideways ? "y" : "x")
                .add("plugins", plugins)
                .add(
                        "scales",
                        Json.createObjectBuilder().add("x", axis(sideways)).add("y", axis(!sideways)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", series))
                .add("options", options)
                .build()
                .toString()
                .replace("<", "\\u003c"); // it is inside a script
    }

    /** Title and period, a legend for more than one series, and what stands at the end of each bar. */
    private static JsonObjectBuilder plugins(FigureTable table, String period, JsonArrayBuilder totals) {
        boolean legend = table.columns().size() > 1;
        return Json.createObjectBuilder()
                .add(
                        "title",
                        Json.createObjectBuilder().add("display", true).add("text", table.title() + ", " + period))
                .add("legend", Json.createObjectBuilder().add("display", legend).add("position", "bottom"))
                .add("numbers", Json.createObjectBuilder().add("totals", totals));
    }

    private static JsonObjectBuilder axis(boolean ofNumbers) {
        JsonObjectBuilder axis = Json.createObjectBuilder()
                .add("stacked", true)
                .add("grid", Json.createObjectBuilder().add("display", ofNumbers));
        return ofNumbers
                ? axis.add("beginAtZero", true)
                        .add("ticks", Json.createObjectBuilder().add("precision", 0))
                : axis;
    }
}
