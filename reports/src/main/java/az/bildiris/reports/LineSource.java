package az.bildiris.reports;

import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Passes lines to the template; JasperReports cannot read records by itself. */
final class LineSource implements JRDataSource {
    private static final List<String> CELLS = List.of("a", "b", "c", "d");

    private final List<Line> lines;
    private int at = -1;

    LineSource(List<Line> lines) {
        this.lines = lines;
    }

    @Override
    public boolean next() {
        return ++at < lines.size();
    }

    @Override
    public Object getFieldValue(JRField field) {
        var line = lines.get(at);
        return switch (field.getName()) {
            case "section" -> line.section();
            case "title" -> line.of().title();
            case "mark" -> line.of().mark().orElse(null);
            case "kind" -> line.kind().name();
            case "first" -> at == 0 || lines.get(at - 1).section() != line.section();
            case "opens" -> at == 0 || !lines.get(at - 1).sameTable(line);
            case "closes" -> at + 1 == lines.size() || !lines.get(at + 1).sameTable(line);
            case "continued" -> line.continued();
            case "continues" -> at + 1 < lines.size() && lines.get(at + 1).continued();
            default -> cell(line, CELLS.indexOf(field.getName()));
        };
    }

    private static Object cell(Line line, int index) {
        return index < line.cells().size() ? line.cells().get(index) : null;
    }
}
