package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final String SIGNS = "=+-@＝＋－＠";

    @Test
    void quotesAndLineBreaksStayWithinTheirCell() {
        assertThat(Csv.cell("a \"b\", c\r\nd")).isEqualTo("\"a \"\"b\"\", c\r\nd\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠1", "\tx"})
    void whatASpreadsheetWouldEvaluateIsMadeAText(String hostile) {
        assertThat(Csv.cell(hostile))
                .startsWith("\"'" + hostile.charAt(0))
                .endsWith(hostile.charAt(hostile.length() - 1) + "\"");
    }

    /** However a spreadsheet divides the line, no cell of it begins with a sign that it would evaluate. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x;=HYPERLINK(\"http://other.example\")",
                "x;\"=1+1",
                "x; +1",
                "x,=1",
                "x\t@SUM(A1)",
                "x\r\n=1",
                "x|-1",
                ";＝1",
                "x\";=1"
            })
    void noSeparatorMakesAFormula(String hostile) {
        String row = Csv.row(Stream.of("first", hostile, "last"));
        for (String separator : List.of(",", ";", "\t", "|")) {
            assertThat(cells(row, separator.charAt(0))).as(separator).allSatisfy(cell -> assertThat(cell.strip())
                    .satisfiesAnyOf(text -> assertThat(text).isEmpty(), text -> assertThat(SIGNS)
                            .doesNotContain(text.substring(0, 1))));
        }
    }

    /** As a spreadsheet reads it: quotes count at the beginning of a cell only, and what follows the closing one is added. */
    private static List<String> cells(String row, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < row.length(); i++) {
            char sign = row.charAt(i);
            if (quoted && sign == '"' && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else if (quoted && sign == '"') {
                quoted = false;
            } else if (!begun && sign == '"') {
                quoted = true;
            } else if (!quoted && (sign == separator || sign == '\n' || sign == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
                begun = false;
                continue;
            } else {
                cell.append(sign);
            }
            begun = true;
        }
        return cells;
    }

    /** VÖEN, SUN and earlier numbers of notifications, which a spreadsheet would shorten. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "0010020001, '0010020001",
                "00123456789012345678, '00123456789012345678",
                "1234567890123456, '1234567890123456",
                "1190013797525, 1190013797525",
                "0, 0",
                "10, 10"
            })
    void digitsOfANumberStay(String number, String written) {
        assertThat(Csv.cell(number)).isEqualTo('"' + written + '"');
    }
}
