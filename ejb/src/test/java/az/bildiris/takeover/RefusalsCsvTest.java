package az.bildiris.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

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
