package az.bildiris.qa;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measured figures, as text for people and as data for programs. */
final class Figures {
    private final List<Figure> all = new ArrayList<>();
    private final StringBuilder tables = new StringBuilder();

    /**
     * One figure.
     *
     * @param target empty without a target; begins with ≤ or ≥
     * @param why reason for which the target is missed
     */
    record Figure(
            String id, String what, double value, double min, double max, String unit, String target, String why) {
        boolean holds() {
            if (target.isEmpty()) {
                return true;
            }
            double bound = Double.parseDouble(target.substring(1).strip());
            return target.startsWith("≤") ? value <= bound : value >= bound;
        }
    }

    void add(String id, String what, double value, double min, double max, String unit, String target, String why) {
        all.add(new Figure(id, what, value, min, max, unit, target, why));
        progress(what + ": " + number(value) + " " + unit + (target.isEmpty() ? "" : " (" + target + ")"));
    }

    /** Adds a figure. */
    void add(String id, String what, double value, String unit, String target, String why) {
        add(id, what, value, value, value, unit, target, why);
    }

    /** Writes the figures for another JVM of the same run. */
    void keep(Path file) throws IOException {
        try (Writer target = Files.newBufferedWriter(file);
                JsonWriter writer = pretty().createWriter(target)) {
            writer.write(json("", "", 0).build());
        }
    }

    /** Reads the figures of another JVM. */
    void take(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            for (JsonObject figure : reader.readObject().getJsonArray("figures").getValuesAs(JsonObject.class)) {
                all.add(new Figure(
                        figure.getString("id"),
                        figure.getString("what"),
                        figure.getJsonNumber("value").doubleValue(),
                        figure.getJsonNumber("min").doubleValue(),
                        figure.getJsonNumber("max").doubleValue(),
                        figure.getString("unit"),
                        figure.getString("target"),
                        figure.getString("why")));
            }
        }
    }

    void table(String heading, List<String> columns, List<List<String>> rows) {
        tables.append("\n## ").append(heading).append("\n\n| ").append(String.join(" | ", columns));
        tables.append(" |\n|").append("---|".repeat(columns.size())).append('\n');
        rows.forEach(row -> tables.append("| ").append(String.join(" | ", row)).append(" |\n"));
    }

    @SuppressWarnings("SystemOut") // progress on a command line
    static void progress(String what) {
        System.err.println(what);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }

    void write(Path folder, String name, String machine, String commit, long rows) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".md"), markdown(machine, commit, rows));
            try (Writer target = Files.newBufferedWriter(folder.resolve(name + ".json"));
                    JsonWriter writer = pretty().createWriter(target)) {
                writer.write(json(machine, commit, rows).build());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonWriterFactory pretty() {
        return Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    }

    private JsonObjectBuilder json(String machine, String commit, long rows) {
        JsonArrayBuilder figures = Json.createArrayBuilder();
        for (Figure figure : all) {
            figures.add(Json.createObjectBuilder()
                    .add("id", figure.id())
                    .add("what", figure.what())
                    .add("value", rounded(figure.value()))
                    .add("min", rounded(figure.min()))
                    .add("max", rounded(figure.max()))
                    .add("unit", figure.unit())
                    .add("target", figure.target())
                    .add("holds", figure.holds())
                    .add("why", figure.holds() ? "" : figure.why()));
        }
        return Json.createObjectBuilder()
                .add("machine", machine)
                .add("commit", commit)
                .add("rows", rows)
                .add("figures", figures);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private String markdown(String machine, String commit, long rows) {
        var text = new StringBuilder("# Figures\n\n")
                .append(String.format(Locale.ROOT, "%s · commit %s · %,d notifications%n%n", machine, commit, rows))
                .append("Made by `qa/bench`; `÷` is a ratio measured side by side in the one run.\n\n")
                .append("| figure | value | least – most | target | holds |\n|---|---|---|---|---|\n");
        for (Figure figure : all) {
            text.append(String.format(
                    "| %s | %s %s | %s | %s | %s |%n",
                    figure.what(),
                    number(figure.value()),
                    figure.unit(),
                    figure.min() == figure.max() ? "once" : number(figure.min()) + " – " + number(figure.max()),
                    figure.target(),
                    figure.target().isEmpty() ? "" : figure.holds() ? "yes" : "**no**: " + figure.why()));
        }
        return text.append(tables).toString();
    }
}
