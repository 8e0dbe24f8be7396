package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Xəzər  Nümunə” MMC",
                "\"XƏZƏR NÜMUNƏ\" MMC",
                "«xəzər nümunə» mmc",
                "Xezer Numune MMC",
                " Xəzər\u00a0Nümunə\tMMC ",
                "Xəzər-Nümunə, MMC.",
                "Xəzər Nu\u0308munə MMC"
            })
    void spellingsOfOneNameFoldAlike(String name) {
        assertThat(Folding.fold(name)).isEqualTo("xezer numune mmc");
    }

    @ParameterizedTest
    @CsvSource({
        "ƏƏə, eee",
        "İIıi, iiii",
        "ŞşSs, ssss",
        "ÇçCc, cccc",
        "ĞğGg, gggg",
        "ÖöOo, oooo",
        "ÜüUu, uuuu",
        "Компания 1, компания 1"
    })
    void lettersOfBothCasesFoldAlike(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void dottedCapitalIFromTwoSignsFoldsLikeTheOneSign() {
        assertThat(Folding.fold("I\u0307şçi")).isEqualTo(Folding.fold("İşçi")).isEqualTo("isci");
    }

    @Test
    void signsAloneFoldToNothing() {
        assertThat(Folding.fold("«» — \" ' %_")).isEmpty();
    }

    @Test
    void foldedTextFoldsToItself() {
        String folded = Folding.fold("“Dağ Nümunə” ASC № 2");

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
}
