package az.bildiris.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.platform.Csv;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsCsvTest {
    @Test
    void headNamesTheColumnsBehindTheMarkOfSpreadsheets() {
        assertThat(RefusalsCsv.head())
                .isEqualTo("\uFEFF\"number\",\"file\",\"code\",\"field\",\"az\",\"en\",\"ru\"\r\n");
    }

    @Test
    void rowHoldsTheReasonInThreeLanguages() {
        Refusal refusal = Refusal.of(7, 0, "A-1", "A-1.edoc", new Finding(RefusalCode.NUMBER_TAKEN, "", "A-1"));

        assertThat(RefusalsCsv.row(refusal))
                .startsWith("\"A-1\",\"A-1.edoc\",\"NUMBER_TAKEN\",\"\",\"")
                .contains("The number A-1 already belongs to another notification.", "nömrəsi", "уже принадлежит")
                .endsWith("\"\r\n");
    }

    @Test
    void quotesAndLineBreaksStayWithinTheirCell() {
        assertThat(Csv.cell("a \"b\", c\r\nd")).isEqualTo("\"a \"\"b\"\", c\r\nd\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
    void whatASpreadsheetWouldEvaluateIsMadeAText(String hostile) {
        assertThat(Csv.cell(hostile)).isEqualTo("\"'" + hostile + "\"");
    }

    @Test
    void wordsThatMayNameSomebodyAreNotKept() {
        var schema = new Finding(RefusalCode.SCHEMA, "worker.surname", "Value 'Məmmədova' is not valid");
        var name = new Finding(RefusalCode.CONTAINER_BAD_NAME, "", "Aytən Məmmədova.pdf");

        assertThat(Refusal.of(1, 0, "1", "1.edoc", schema).found()).isEmpty();
        assertThat(Refusal.of(1, 0, "1", "1.edoc", name).found()).isEmpty();
        assertThat(Refusal.of(1, 0, "1", "1.edoc", new Finding(RefusalCode.LEAVE_TOO_SHORT, "", "20"))
                        .found())
                .isEqualTo("20");
    }

    @Test
    void whatIsLongerThanItsColumnIsCut() {
        var finding = new Finding(RefusalCode.NUMBER_TAKEN, "f".repeat(500), "x".repeat(500));

        assertThat(Refusal.of(1, 0, "1", "1.edoc", finding))
                .extracting(Refusal::field, Refusal::found)
                .containsExactly("f".repeat(200), "x".repeat(200));
    }
}
