package az.bildiris.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays sections out as ruled lines: two short fields on a line, long texts in parts between which a page may break. */
final class Ruling {
    /** Inner widths in points of the template's cells for long texts. */
    private static final float FIELD_WIDTH = 381;

    private static final float CHANGE_WIDTH = 187;
    private static final int LINES_A_PART = 4;
    private static final int BRIEF_LABEL = 44;
    private static final int BRIEF_VALUE = 29;
    /** A print with so few fields has room for one on each line. */
    private static final int FEW_FIELDS = 24;

    private static final String NOTHING = "—";

    private final Typeface typeface;

    Ruling(Typeface typeface) {
        this.typeface = typeface;
    }

    List<Line> lines(List<PrintSection> sections) {
        var lines = new ArrayList<Line>();
        boolean pairs =
                sections.stream().mapToInt(section -> section.fields().size()).sum() > FEW_FIELDS;
        for (int i = 0; i < sections.size(); i++) {
            var section = printable(sections.get(i));
            fields(i, section, pairs, lines);
            changes(i, section, lines);
        }
        return lines;
    }

    private void fields(int number, PrintSection section, boolean pairs, List<Line> lines) {
        var fields = section.fields();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (pairs && isBrief(field) && i + 1 < fields.size() && isBrief(fields.get(i + 1))) {
                var next = fields.get(++i);
                var cells = List.of(field.label(), field.value(), next.label(), next.value());
                lines.add(new Line(number, section, Line.Kind.PAIR, cells, false));
            } else {
                var line = new Line(number, section, Line.Kind.FIELD, List.of(field.label()), false);
                lines.addAll(spread(line, List.of(typeface.parts(field.value(), FIELD_WIDTH, LINES_A_PART))));
            }
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

    private static boolean isBrief(PrintField field) {
        return field.label().length() <= BRIEF_LABEL
                && field.value().length() <= BRIEF_VALUE
                && field.value().indexOf('\n') < 0;
    }

    private PrintSection printable(PrintSection section) {
        var fields = section.fields().stream()
                .map(field -> new PrintField(typeface.printable(field.label()), value(field.value())))
                .toList();
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
