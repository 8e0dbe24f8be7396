package az.bildiris.web.statistics;

import az.bildiris.web.statistics.FigureTable.Line;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;

/** Converts tables to configurations of Chart.js; the style sheet has the colours (charts.js). */
final class FigureCharts {
    private static final int MOST_BARS = 12;

    private FigureCharts() {}

    /** A chart of stacked columns, one bar for each line; the column of totals gives the height. */
    static String stacked(FigureTable table) {
        JsonArrayBuilder series = Json.createArrayBuilder();
        for (int column = 0; column < table.columns().size() - 1; column++) {
            series.add(series(table.columns().get(column).label(), table.lines(), column));
        }
        return chart(labels(table.lines().stream().map(Line::label).toList()), series, false);
    }

    /** A bar chart of the first column, the largest twelve lines; small figures have no bar. */
    static String bars(FigureTable table) {
        List<Line> drawn = table.lines().stream()
                .filter(line -> number(line, 0) > 0)
                .sorted(Comparator.comparing((Line line) -> number(line, 0), Comparator.reverseOrder()))
                .limit(MOST_BARS)
                .toList();
        List<String> labels = drawn.stream()
                .map(line -> line.law().isEmpty() ? line.label() : line.law().replaceFirst(" \\(.*", ""))
                .toList();
        JsonArrayBuilder series =
                Json.createArrayBuilder().add(series(table.columns().get(0).label(), drawn, 0));
        return chart(labels(labels), series, true);
    }

    private static JsonObjectBuilder series(String label, List<Line> lines, int column) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        lines.forEach(line -> data.add(number(line, column)));
        return Json.createObjectBuilder().add("label", label).add("data", data).add("maxBarThickness", 40);
    }

    private static long number(Line line, int column) {
        return line.figures().get(column).number();
    }

    private static JsonArrayBuilder labels(List<String> labels) {
        return Json.createArrayBuilder(labels);
    }

    private static String chart(JsonArrayBuilder labels, JsonArrayBuilder series, boolean sideways) {
        JsonObjectBuilder options = Json.createObjectBuilder()
                .add("animation", false)
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("indexAxis", sideways ? "y" : "x")
                .add("plugins", plugins(!sideways))
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

    private static JsonObjectBuilder plugins(boolean legend) {
        return Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder().add("display", legend).add("position", "bottom"));
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
