package az.bildiris.web.statistics;

import az.bildiris.statistics.Figure;
import az.bildiris.statistics.Statistics;
import az.bildiris.web.statistics.FigureTable.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as a workbook with a sheet for each, with the texts of the page. Texts are text cells and never
 * formulas.
 */
final class FigureWorkbook {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int NARROW = 18;
    private static final int WIDE = 60;
    private static final int HEAD = 5;

    private FigureWorkbook() {}

    static byte[] of(Statistics statistics, FigureTables tables) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Bildiris", "1.0")) {
            for (FigureTable table : tables.of(statistics)) {
                write(table, statistics, tables, workbook.newWorksheet(table.title()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeTitle(FigureTable table, Statistics statistics, FigureTables tables, Worksheet sheet) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().set();
        sheet.value(
                1,
                0,
                tables.text("statistics.period") + ": "
                        + FigureTables.MONTH.format(statistics.period().from()) + " – "
                        + FigureTables.MONTH.format(statistics.period().to()));
        sheet.value(2, 0, tables.text("statistics.countedAt") + ": " + tables.countedAt(statistics));
        sheet.value(3, 0, tables.text("statistics.rule"));
    }

    private static void write(FigureTable table, Statistics statistics, FigureTables tables, Worksheet sheet) {
        writeTitle(table, statistics, tables, sheet);
        boolean laws = table.lines().stream().anyMatch(line -> !line.law().isEmpty());
        int first = laws ? 2 : 1;
        sheet.value(HEAD, 0, table.lineTitle());
        if (laws) {
            sheet.value(HEAD, 1, tables.text("statistics.law"));
        }
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(HEAD, first + column, table.columns().get(column).label());
        }
        sheet.range(HEAD, 0, HEAD, first + table.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        int row = HEAD + 1;
        for (Line line :
                Stream.concat(table.lines().stream(), Stream.of(table.total())).toList()) {
            write(line, first, row, sheet);
            row++;
        }
        sheet.range(row - 1, 0, row - 1, first + table.columns().size() - 1)
                .style()
                .bold()
                .set();
        sheet.width(0, laws ? WIDE : NARROW);
        for (int column = 1; column < first + table.columns().size(); column++) {
            sheet.width(column, laws && column == 1 ? 2 * NARROW : NARROW);
        }
        sheet.freezePane(0, HEAD + 1);
    }

    private static void write(Line line, int first, int row, Worksheet sheet) {
        sheet.value(row, 0, line.label());
        if (first > 1) {
            sheet.value(row, 1, line.law());
        }
        for (int column = 0; column < line.figures().size(); column++) {
            Figure figure = line.figures().get(column);
            if (figure.small()) {
                sheet.value(row, first + column, figure.text());
                sheet.style(row, first + column).horizontalAlignment("right").set();
            } else {
                sheet.value(row, first + column, figure.number());
            }
        }
    }
}
