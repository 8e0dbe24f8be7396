package az.bildiris.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays sections out as ruled lines, a field on each, long texts in parts between which a page may break. */
final class Ruling {
    /** Inner widths in points of the template's cells for long texts. */
    private static final float FIELD_WIDTH = 349;

    private static final float CHANGE_WIDTH = 177;
    private static final int LINES_A_PART = 4;

    private static final String NOTHING = "—";

    private final Typeface typeface;

    Ruling(Typeface typeface) {
        this.typeface = typeface;
    }

    /** {@code absent} is the label of the line that names the fields in which nothing was stated. */
    List<Line> lines(List<PrintSection> sections, String absent) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < sections.size(); i++) {
            var section = printable(sections.get(i), absent);
            fields(i, section, lines);
            changes(i, section, lines);
        }
        return lines;
    }

    private void fields(int number, PrintSection section, List<Line> lines) {
        for (var field : section.fields()) {
            var line = new Line(number, section, Line.Kind.FIELD, List.of(field.label()), false);
            lines.addAll(spread(line, List.of(typeface.parts(field.value(), FIELD_WIDTH, LINES_A_PART))));
        }
    }

    private void changes(int number, PrintSection section, List<Line> lines) {
        for (var change : section.changes()) {
            var line = new Line(number, section, Line.Kind.CHANGE, List.of(change.term()), false);
            var before = typeface.parts(change.before(), CHANGE_WIDTH, LINES_A_PART);
            var after = typeface.parts(change.after(), CHANGE_WIDTH, LINES_A_PART);
            lines.addAll(spread(line, List.of(before, after)));
        }
    }

    /** The labelled line with the first part of each text, then continuation lines for the rest. */
    private static List<Line> spread(Line labelled, List<List<String>> texts) {
        int length = texts.stream().mapToInt(List::size).max().orElseThrow();
        return IntStream.range(0, length)
                .mapToObj(i -> part(labelled, texts, i))
                .toList();
    }

    private static Line part(Line labelled, List<List<String>> texts, int i) {
        var cells = new ArrayList<>(labelled.cells());
        texts.forEach(text -> cells.add(i < text.size() ? text.get(i) : ""));
        return new Line(labelled.section(), labelled.of(), labelled.kind(), cells, i > 0);
    }

    private PrintSection printable(PrintSection section, String absent) {
        var fields = section.fields().stream()
                .filter(field -> !field.value().isEmpty())
                .map(field -> new PrintField(typeface.printable(field.label()), value(field.value())))
                .collect(Collectors.toCollection(ArrayList::new));
        var unstated = section.fields().stream()
                .filter(field -> field.value().isEmpty())
                .map(field -> typeface.printable(field.label()))
                .collect(Collectors.joining("; "));
        if (!unstated.isEmpty()) {
            fields.add(new PrintField(absent, unstated));
        }
        var changes = section.changes().stream()
                .map(change -> new PrintChange(
                        typeface.printable(change.term()), value(change.before()), value(change.after())))
                .toList();
        var nothing = fields.isEmpty() && changes.isEmpty();
        return new PrintSection(
                typeface.printable(section.title()),
                section.mark().map(typeface::printable),
                nothing ? List.of(new PrintField("", NOTHING)) : fields,
                changes);
    }

    private String value(String text) {
        var shown = typeface.printable(text);
        return shown.isEmpty() ? NOTHING : shown;
    }
}
